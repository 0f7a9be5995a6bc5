import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrintedArticle } from './manifest'
import { namePrinted, printedJSON } from './printedJSON'
import { textOf } from './testText'

const article: PrintedArticle = {
  id: '7',
  text: textOf(),
  contentHash: 'c'.repeat(64),
  notes: [],
  words: 3,
}

/** The same value with the keys of each object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)]))
}

describe('printedJSON', () => {
  it('says the same whatever the order of keys', () => {
    expect(printedJSON(turned(article) as PrintedArticle)).toBe(printedJSON(article))
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const said = printedJSON(value as never)
        expect(printedJSON(turned(value) as never)).toBe(said)
        expect(JSON.parse(said)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(printedJSON(JSON.parse(said) as never)).toBe(said)
      }),
    )
  })

  it('has shorter keys first', () => {
    expect(printedJSON(article)).toMatch(/^{"id":"7","text":{.*},"notes":\[\],"words":3,"content/)
  })
})

it('names an article as it lies by what would be said of it', () => {
  const said = printedJSON(article)
  const stored = JSON.parse(said) as PrintedArticle
  const magazine = { title: 'The Quarterly', language: 'en-GB' }
  const issue = { number: 51, slug: '51', label: 'Autumn 2025' }
  const sections = [{ heading: 'Essays', articles: [stored] }]
  const names = namePrinted({ format: 1, magazine, issue, sections })
  expect(names.get('7')).toBe(createHash('sha256').update(said).digest('hex'))
})
