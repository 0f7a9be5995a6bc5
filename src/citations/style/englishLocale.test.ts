import { describe, expect, it } from 'vitest'
import { formatNotes } from '../format/formatNotes'
import { englishLocale } from './englishLocale'
import { retrieveLocale } from './retrieveLocale'

describe('englishLocale', () => {
  it.each([
    ['en-GB', '‘', 'xml:lang="en-GB"'],
    ['en-US', '“', 'xml:lang="en-US"'],
    ['de-DE', '‘', 'xml:lang="en-GB"'],
  ])('gives for %s its quotation marks and name', (language, mark, name) => {
    expect(englishLocale(language)).toContain(`<term name="open-quote">${mark}</term>`)
    expect(englishLocale(language)).toContain(name)
  })
})

describe('retrieveLocale', () => {
  it('is not changed by formatting', () => {
    const before = structuredClone([retrieveLocale('en-GB'), retrieveLocale('en-US')])
    const references = { a: { id: 'a', type: 'book', title: 'A', edition: '2' } }
    formatNotes({ notes: [{ id: 'n', citations: [{ reference: 'a' }], prose: [] }], references })
    expect([retrieveLocale('en-GB'), retrieveLocale('en-US')]).toEqual(before)
  })
})
