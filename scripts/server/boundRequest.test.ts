import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { boundRequest } from './boundRequest.mjs'

let server: Server
beforeAll(async () => {
  server = createServer((asked, response) => {
    if (!boundRequest(asked, response)) response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const MB = 1024 * 1024

/** Sends the head of a request that says how much will follow, and nothing of it. */
function ask(headers: Record<string, string | number>): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asked = request({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
      let text = ''
      response.on('data', (part) => (text += String(part)))
      response.on('end', () => {
        asked.destroy()
        resolve({ text, ...(response.statusCode && { status: response.statusCode }) })
      })
    })
    asked.on('error', reject)
    asked.flushHeaders()
  })
}

it.each([
  ['JSON of more than 1 MB', 'application/json', MB + 1, 413, 'tooLarge'],
  ['a form of more than 25 MB', 'multipart/form-data; boundary=x', 25 * MB + 1, 413, 'tooLarge'],
  ['JSON of 1 MB', 'application/json', MB, 200, ''],
  ['a form of 25 MB', 'multipart/form-data; boundary=x', 25 * MB, 200, ''],
])('%s', async (_, type, length, status, reason) => {
  const answer = await ask({ 'content-type': type, 'content-length': length })
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(reason)
})

it('JSON of no length', async () => {
  const answer = await ask({ 'content-type': 'application/json', 'transfer-encoding': 'chunked' })
  expect([answer.status, answer.text.includes('lengthRequired')]).toEqual([411, true])
})
