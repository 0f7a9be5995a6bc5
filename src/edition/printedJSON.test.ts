import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrintedArticle } from './manifest'
import { printedJSON } from './printedJSON'
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
