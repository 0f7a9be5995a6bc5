import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendReferenceFile } from './sendReferenceFile'

const answerWith = (parts: (string | Error)[], status = 200) => {
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    pull: (controller) => {
      const part = parts.shift()
      if (part === undefined) controller.close()
      else if (part instanceof Error) controller.error(part)
      else controller.enqueue(encoder.encode(part))
    },
  })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))
}
const send = async () => {
  const heard: object[] = []
  const answer = await sendReferenceFile('/x', new File([''], 'x.bib'), (said) => heard.push(said))
  return { answer, heard }
}
afterEach(() => vi.unstubAllGlobals())

describe('sendReferenceFile', () => {
  it('tells how far it is, however the lines come, and gives the report', async () => {
    answerWith(['{"done":0,"of":5}\n{"do', 'ne":3,"of":5}\n', '{"report":{"made":[]}}\n'])
    expect(await send()).toEqual({
      answer: { ok: true, value: { made: [] } },
      heard: [
        { done: 0, of: 5 },
        { done: 3, of: 5 },
      ],
    })
  })

  it.each([
    ['a refusal with its line', ['{"errors":[{"message":"Bad.","line":3}]}'], 422, 'Line 3: Bad.'],
    ['a refusal in the stream', ['{"status":422,"errors":[{"message":"Bad."}]}\n'], 200, 'Bad.'],
    ['a page of a proxy', ['<html>'], 502, /^The desk met a fault/],
    [
      'half a file',
      ['{"done":250,"of":900}\n', new Error('gone')],
      200,
      /^It stopped after 250 of/,
    ],
    [
      'half a file with a fault',
      ['{"done":250,"of":900}\n{"status":500,"errors":[{}]}'],
      200,
      /250/,
    ],
    ['nothing', [new Error('gone')], 200, /^The desk did not answer/],
  ])('says what went wrong: %s', async (_, parts, status, message) => {
    answerWith(parts, status)
    expect((await send()).answer).toEqual({
      ok: false,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    })
  })
})
