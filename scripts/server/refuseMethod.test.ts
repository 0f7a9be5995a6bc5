import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { refuseMethod } from './refuseMethod.mjs'

function ask(method: string, url: string) {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url })
  const response = new ServerResponse(request)
  const sent: Record<string, unknown>[] = []
  const writeHead = response.writeHead.bind(response)
  response.writeHead = ((status: number, headers: Record<string, string>) => {
    sent.push({ status, ...headers })
    return writeHead(status, headers)
  }) as typeof response.writeHead
  return { refused: refuseMethod(request, response), sent: sent[0] }
}

it.each([
  ['GET', '/issues/50'],
  ['HEAD', '/api/media/file/cover.png'],
  ['OPTIONS', '/'],
  ['POST', '/api/articles'],
  ['POST', '/admin?x'],
  ['DELETE', '/api/articles/1'],
  ['POST', '/__nextjs_original-stack-frames'],
])('%s %s goes on', (method, url) => {
  expect(ask(method, url)).toEqual({ refused: false, sent: undefined })
})

it.each([
  ['POST', '/issues/50', 'GET, HEAD, OPTIONS'],
  ['DELETE', '/administration', 'GET, HEAD, OPTIONS'],
  ['TRACE', '/', 'GET, HEAD, OPTIONS'],
  ['TRACE', '/api', 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE'],
])('%s %s is refused, with what is allowed', (method, url, allowed) => {
  const { refused, sent } = ask(method, url)
  expect([refused, sent]).toEqual([
    true,
    expect.objectContaining({ status: 405, Allow: allowed, 'X-Content-Type-Options': 'nosniff' }),
  ])
})

it('OPTIONS * is refused in words', () => {
  expect(ask('OPTIONS', '*')).toEqual({
    refused: true,
    sent: expect.objectContaining({ status: 400, 'Content-Type': 'application/json' }),
  })
})
