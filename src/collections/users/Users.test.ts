import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
})

it.each([
  ['https://magazine.example', true],
  ['http://localhost:3000', false],
])('the cookie of a session is for TLS alone where the address is: %s', async (url, isSecure) => {
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  vi.stubEnv('SERVER_URL', url)
  vi.resetModules()
  const { Users } = await import('./Users')
  expect(Users.auth).toMatchObject({ cookies: { sameSite: 'Lax', secure: isSecure } })
})
