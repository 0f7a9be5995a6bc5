import { describe, expect, it } from 'vitest'
import type { CslItem } from '../citations/model'
import type { ArticleText } from './articleText'
import { contentHash } from './contentHash'
import { mergeInText } from './mergeInText'

const book = (id: string, more: Partial<CslItem> = {}): CslItem => ({
  id,
  type: 'book',
  title: 'Areopagitica',
  ...more,
})
const textOf = (more: Partial<ArticleText>): ArticleText => ({
  kind: 'article',
  language: 'en-GB',
  slug: 'a',
  title: 'A',
  authors: [],
  topics: [],
  body: [],
  notes: [],
  references: {},
  quotations: {},
  ...more,
})

describe('mergeInText', () => {
  const text = textOf({
    notes: [{ id: 'n', citations: [{ reference: '2' }], prose: [] }],
    references: { 2: book('2'), 3: book('3', { title: 'Of Education' }) },
    quotations: { q: { text: 'words', reference: '2' }, r: { text: 'other', reference: '3' } },
  })

  it('points notes and quotations at the reference that stays', () => {
    const merged = book('1', { publisher: 'Oak Press' })
    expect(mergeInText(text, { from: '2', into: '1', merged })).toEqual({
      ...text,
      notes: [{ id: 'n', citations: [{ reference: '1' }], prose: [] }],
      references: { 1: merged, 3: book('3', { title: 'Of Education' }) },
      quotations: { q: { text: 'words', reference: '1' }, r: { text: 'other', reference: '3' } },
    })
  })

  it('is the same text where both print alike, and another where they do not', () => {
    const same = mergeInText(text, { from: '2', into: '1', merged: book('1') })
    expect(contentHash(same)).toBe(contentHash(text))
    const other = mergeInText(text, {
      from: '2',
      into: '1',
      merged: book('1', { title: 'Areop.' }),
    })
    expect(contentHash(other)).not.toBe(contentHash(text))
  })

  it('gives what stays the fields it gains, and leaves texts with neither alone', () => {
    const merged = book('2', { publisher: 'Oak Press' })
    expect(mergeInText(text, { from: '9', into: '2', merged }).references['2']).toEqual(merged)
    expect(mergeInText(text, { from: '8', into: '9', merged })).toEqual(text)
  })
})
