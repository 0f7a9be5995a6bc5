import { describe, expect, it } from 'vitest'
import { listTyped, withoutValues } from './keepTyped'

describe('what was typed while a save was under way', () => {
  const sent = {
    title: { value: 'Lead' },
    authors: { value: 1 },
    'authors.0.contributor': {},
    updatedAt: { value: '2026-11-30T07:00:00.000Z' },
  }

  it('is what stands otherwise than it was sent', () => {
    expect(listTyped(sent, sent)).toEqual([])
    expect(
      listTyped(sent, {
        title: { value: 'Lead type' },
        authors: { value: 2 },
        'authors.0.contributor': { value: null },
        'authors.1.contributor': { value: 4 },
        updatedAt: { value: '2026-11-30T07:00:02.000Z' },
      }),
    ).toEqual(['title', 'authors', 'authors.1.contributor'])
  })

  it('is compared within a text, too', () => {
    const body = (text: string) => ({ body: { value: { root: { children: [{ text }] } } } })
    expect(listTyped(body('A line'), body('A line'))).toEqual([])
    expect(listTyped(body('A line'), body('A line of type'))).toEqual(['body'])
  })

  it('is not replaced by the answer, whose other facts are taken', () => {
    const answer = {
      title: { value: 'Lead', initialValue: 'Lead', valid: true },
      kicker: { value: 'Trades', initialValue: 'Trades' },
    }
    expect(withoutValues(answer, ['title', 'body'])).toEqual({
      title: { valid: true },
      kicker: { value: 'Trades', initialValue: 'Trades' },
    })
  })
})
