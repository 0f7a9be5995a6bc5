import { describe, expect, it } from 'vitest'
import { readImportAnswer } from './sendManuscript'

const report = { notes: { markers: 1, entries: 1, matched: 1 }, problems: [] }
const refusal = (error: Record<string, unknown>) => ({ errors: [error] })

describe('readImportAnswer', () => {
  it.each([4, '4', { id: 4, title: 'Straws' }])(
    'reads a success with the article %o',
    (article) => {
      expect(readImportAnswer(200, { article, manuscript: { id: 9 }, report })).toEqual({
        kind: 'imported',
        article: 4,
        report,
      })
    },
  )

  it.each([
    [
      422,
      { reason: 'titleMissing', message: 'No title.', report },
      { kind: 'titleMissing', message: 'No title.', report },
    ],
    [
      422,
      { reason: 'titleMissing', message: 'No title.' },
      { kind: 'titleMissing', message: 'No title.', report: null },
    ],
    [
      422,
      { reason: 'trackedChanges', message: 'Accept or reject?' },
      { kind: 'trackedChanges', message: 'Accept or reject?' },
    ],
    [
      409,
      { reason: 'alreadyImported', message: 'Again.', article: 12 },
      { kind: 'alreadyImported', message: 'Again.', article: 12 },
    ],
    [
      409,
      { reason: 'alreadyImported', message: 'Again.' },
      { kind: 'alreadyImported', message: 'Again.', article: null },
    ],
    [
      415,
      { reason: 'unsupportedType', message: 'A picture.' },
      { kind: 'refused', message: 'A picture.', report: null },
    ],
    [
      422,
      { reason: 'notWhole', message: 'Text was lost.', report },
      { kind: 'refused', message: 'Text was lost.', report },
    ],
  ])('reads a refusal with %i and %o', (status, error, outcome) => {
    expect(readImportAnswer(status, refusal(error))).toEqual(outcome)
  })

  it.each([
    [0, null, /not reached/],
    [502, null, /The desk met a fault of its own/],
    [500, { errors: [] }, /The desk met a fault of its own/],
    [200, { article: 4 }, /The desk met a fault of its own/],
    [200, { article: 'x', report }, /The desk met a fault of its own/],
  ])('never takes %i with %o for a success', (status, body, words) => {
    const outcome = readImportAnswer(status, body)
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringMatching(words) })
  })
})
