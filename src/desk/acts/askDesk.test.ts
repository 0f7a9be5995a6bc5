import { afterEach, expect, it, vi } from 'vitest'
import { askDesk } from './askDesk'

afterEach(() => vi.unstubAllGlobals())

const answering = (status: number, body: string) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))

it('gives what was asked for', async () => {
  answering(200, '{"stage":"submitted"}')
  expect(await askDesk('/api/x', 'POST', {})).toEqual({ ok: true, value: { stage: 'submitted' } })
})

it('gives a refusal in its own words', async () => {
  answering(409, '{"errors":[{"reason":"textChanged","message":"Read it again."}]}')
  expect(await askDesk('/api/x', 'POST', {})).toEqual({
    ok: false,
    message: 'Read it again.',
    reason: 'textChanged',
    status: 409,
  })
})

it.each([
  ['a session that has ended', 401, '{"errors":[{"message":"Sign in first."}]}', /Sign in again/],
  [
    'a fault',
    500,
    '{"errors":[{"message":"connect ECONNREFUSED"}]}',
    /The desk met a fault of its own/,
  ],
  [
    'a page of something in between',
    502,
    '<h1>Bad Gateway</h1>',
    /The desk met a fault of its own/,
  ],
  ['a full disk', 507, '{"errors":[{"message":"The disk is full: …"}]}', /disk is full/],
  ['a refusal without words', 400, '{}', /The desk met a fault of its own/],
  ['an answer that is none', 200, '<p>Hello</p>', /did not answer/],
])('says what to do after %s', async (_, status, body, words) => {
  answering(status, body)
  const answer = await askDesk('/api/x')
  expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(words) as string })
})

it('says that the desk did not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await askDesk('/api/x')).toMatchObject({
    ok: false,
    message: expect.stringMatching(/did not answer/) as string,
  })
})
