import { describe, expect, it } from 'vitest'
import { refuseUnreadable } from './refuseUnreadable'

const ask = (door: () => Promise<Response>) =>
  refuseUnreadable(door)(new Request('http://localhost/api'), {})

describe('refuseUnreadable', () => {
  it('refuses what is no JSON, in words', async () => {
    const answer = await ask(async () => JSON.parse('{') as Response)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ reason: 'invalidBody' }] })
  })

  it('leaves answers and faults as they are', async () => {
    expect((await ask(async () => new Response(null, { status: 204 }))).status).toBe(204)
    await expect(ask(() => Promise.reject(new Error('No.')))).rejects.toThrow('No.')
  })
})
