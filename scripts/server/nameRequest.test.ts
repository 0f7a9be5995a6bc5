import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { nameRequest } from './nameRequest.mjs'

function name(given?: string) {
  const request = new IncomingMessage(new Socket())
  if (given !== undefined) request.headers['x-request-id'] = given
  const response = new ServerResponse(request)
  const id = nameRequest(request, response)
  expect(request.headers['x-request-id']).toBe(id)
  expect(response.getHeader('x-request-id')).toBe(id)
  return id
}

describe('nameRequest', () => {
  it.each(['9f86d081884c7d65', 'proxy-1:2026.01.01', 'a'.repeat(128)])('keeps %s', (given) => {
    expect(name(given)).toBe(given)
  })

  it.each([
    '',
    'short',
    'a'.repeat(129),
    'with space',
    '"quoted"-id',
    'line\nbreak',
    '{"level":60}',
  ])('gives a new one instead of %j', (given) => {
    expect(name(given)).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('gives each request its own', () => {
    expect(name()).not.toBe(name())
  })
})
