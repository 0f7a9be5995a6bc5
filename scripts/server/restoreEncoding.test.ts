import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { restoreEncoding } from './restoreEncoding.mjs'

test('the stand-in becomes Content-Encoding, other headers stay', () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  restoreEncoding(response)
  response.setHeader('x-forme-encoding', 'br')
  response.setHeader('Vary', 'Accept-Encoding')
  expect(response.getHeaders()).toEqual({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
})
