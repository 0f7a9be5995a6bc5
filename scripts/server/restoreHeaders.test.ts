import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { restoreHeaders } from './restoreHeaders.mjs'

test('stand-ins get their own names back, other headers stay', () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  restoreHeaders(response)
  response.setHeader('x-forme-encoding', 'br')
  response.setHeader('X-Forme-Length', '12')
  response.setHeader('Vary', 'Accept-Encoding')
  expect(response.getHeaders()).toEqual({
    'content-encoding': 'br',
    'content-length': '12',
    vary: 'Accept-Encoding',
  })
})
