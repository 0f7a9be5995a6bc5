import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { checkPortFree } from './checkPortFree.mjs'

let server: Server | null = null
afterEach(() => server?.close())

async function occupy(host: string): Promise<number> {
  const listening = createServer()
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, host, resolve))
  return (listening.address() as AddressInfo).port
}

describe('checkPortFree', () => {
  it('accepts a free port', async () => {
    await expect(checkPortFree(await findFreePort(), '127.0.0.1')).resolves.toBeUndefined()
  })

  it.each(['127.0.0.1', '0.0.0.0'])('refuses a port that is taken on %s', async (host) => {
    const port = await occupy(host)
    await expect(checkPortFree(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is taken by another program; stop that one, or choose another port: PORT=${port + 1} npm start.`,
    )
  })

  it('refuses an address that is not of this machine', async () => {
    await expect(checkPortFree(await findFreePort(), '192.0.2.1')).rejects.toThrow(
      /cannot listen on 192\.0\.2\.1/,
    )
  })
})
