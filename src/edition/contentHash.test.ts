import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleText, Figure } from './articleText'
import { contentHash } from './contentHash'
import { FACTS } from './frontMatter'
import { CHANGES, editFullText, SAME } from './testEdits'
import { fullText, PICTURE } from './testText'

describe('contentHash', () => {
  const before = contentHash(fullText())

  it.each(CHANGES)('changes with %s', (_name, edit) => {
    expect(contentHash(editFullText(edit))).not.toBe(before)
  })

  it.each(FACTS)('is of %s too, whatever other facts there are', (fact) => {
    const { [fact]: value, ...others } = fullText()
    expect(value).toBeDefined()
    expect(contentHash(others as ArticleText)).not.toBe(before)
  })

  it('is different for each of these changes', () => {
    const hashes = CHANGES.map(([, edit]) => contentHash(editFullText(edit)))
    expect(new Set(hashes).size).toBe(CHANGES.length)
  })

  it.each(SAME)('stays with %s', (_name, edit) => {
    expect(contentHash(editFullText(edit))).toBe(before)
  })

  it('is the same again when a change is undone', () => {
    const text = editFullText((draft) => (draft.title = 'On Machinery'))
    expect(contentHash({ ...text, title: fullText().title })).toBe(before)
  })

  it('does not look at the order of keys', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const numbers = stream[Symbol.iterator]()
        expect(contentHash(shuffleKeys(fullText(), () => Number(numbers.next().value)))).toBe(
          before,
        )
      }),
      { numRuns: 20 },
    )
  })

  it('does not look at the order in which unused records are kept', () => {
    const more = { id: 'm', type: 'book', title: 'More' }
    const less = { id: 'l', type: 'book', title: 'Less' }
    const one = { ...fullText(), references: { ...fullText().references, m: more, l: less } }
    const other = { ...fullText(), references: { l: less, ...fullText().references, m: more } }
    expect(contentHash(one)).toBe(contentHash(other))
    expect(contentHash(one)).not.toBe(before)
  })

  it('takes a text with nothing in it', () => {
    const empty: ArticleText = {
      ...fullText(),
      body: [],
      notes: [],
      references: {},
      quotations: {},
    }
    expect(contentHash(empty)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('looks at the picture at the head as at any other', () => {
    const changed: Figure = { ...PICTURE, alt: 'Another' }
    expect(contentHash({ ...fullText(), hero: changed })).not.toBe(before)
    expect(contentHash({ ...fullText(), hero: { ...PICTURE, sizes: [] } })).toBe(before)
  })
})

function shuffleKeys<T>(value: T, next: () => number): T {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, next)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => ({ key, item, rank: next() }))
  entries.sort((a, b) => a.rank - b.rank)
  return Object.fromEntries(entries.map(({ key, item }) => [key, shuffleKeys(item, next)])) as T
}
