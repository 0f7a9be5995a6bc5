import { describe, expect, it } from 'vitest'
import { formatNotes } from '../format/formatNotes'
import { runsToText } from '../format/runsToText'
import type { CslItem, Note } from '../model'
import { validateStyle } from '../style/validateStyle'
import { listStyles, readLocale, readStyle } from './styleLibrary'

const references: Record<string, CslItem> = {
  capital: {
    id: 'capital',
    type: 'book',
    title: 'Capital',
    author: [{ family: 'Marx', given: 'Karl' }],
    translator: [{ family: 'Fowkes', given: 'Ben' }],
    publisher: 'Penguin',
    'publisher-place': 'London',
    issued: { 'date-parts': [[1976]] },
  },
  article: {
    id: 'article',
    type: 'article-journal',
    title: 'On Wages',
    author: [{ family: 'Person', given: 'Anna' }],
    'container-title': 'The Review',
    issued: { 'date-parts': [[1984, 3, 12]] },
  },
}
const notes: Note[] = [['capital'], ['capital'], ['article', 'capital']].map((cited, index) => ({
  id: `n${index}`,
  citations: cited.map((reference) => ({
    reference,
    locator: { label: 'page', value: `2${index}` },
  })),
  prose: [],
}))

function printBy(id: string): string[] {
  const style = readStyle(id)
  if (style === null) throw new Error(`There is no style ${id}.`)
  return formatNotes({ notes, references, style }).map(({ printed }) => runsToText(printed))
}

describe('the list of styles', () => {
  it('names every style, each once, in the order of the alphabet', () => {
    const styles = listStyles()
    expect(styles.length).toBeGreaterThan(2600)
    expect(new Set(styles.map(({ id }) => id)).size).toBe(styles.length)
    expect(styles.filter(({ title }) => title === '')).toEqual([])
    expect(styles).toContainEqual({
      id: 'oscola',
      title: 'OSCOLA (Oxford University Standard for Citation of Legal Authorities)',
    })
  })

  it('has characters and no escapes in its titles', () => {
    const titles = listStyles().map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining([
        'Биологические мембраны',
        'sub\\urban - Zeitschrift für kritische Stadtforschung (Deutsch)',
        'L’Année sociologique (Français)',
      ]),
    )
  })

  it('gives nothing for a style that is not in it', () => {
    expect(readStyle('no-such-style')).toBeNull()
    expect(readStyle('__proto__')).toBeNull()
  })

  it.each([
    'oscola',
    'modern-humanities-research-association',
    'chicago-fullnote-bibliography',
    'zeitschrift-fur-padagogik',
    'apa',
  ])('gives %s as a style that can be saved', (id) => {
    const title = listStyles().find((style) => style.id === id)?.title
    expect(validateStyle(readStyle(id) ?? '')).toMatchObject({
      valid: true,
      style: { title, id: `http://www.zotero.org/styles/${id}` },
    })
  })
})

describe('the locale of a style', () => {
  it.each([
    ['de-DE', 'de-DE'],
    ['de', 'de-DE'],
    ['de-LI', 'de-DE'],
    ['la', 'la'],
    ['zz', 'en-US'],
  ])('is for %s that of %s', (asked, given) => {
    expect(readLocale(asked).attrs['xml:lang']).toBe(given)
  })

  it('is not changed by formatting', () => {
    const before = structuredClone(readLocale('en-GB'))
    formatNotes({ notes, references })
    expect(readLocale('en-GB')).toEqual(before)
  })

  it.each([
    [
      'juristische-zitierweise',
      [
        'Marx, Capital, S.\u00A020.',
        'Marx, Capital, S.\u00A021.',
        'Person, The Review 1984, (22); Marx, Capital, S.\u00A022.',
      ],
    ],
    [
      'chicago-fullnote-bibliography-fr',
      [
        'Karl Marx, Capital, trad. Ben Fowkes (London\u00A0: Penguin, 1976), 20.',
        'Marx, 21.',
        'Anna Person. «\u00A0On Wages\u00A0», The Review, 12 mars 1984, 22; Marx, Capital, 22.',
      ],
    ],
    [
      'chicago-fullnote-bibliography',
      [
        'Karl Marx, Capital, trans. Ben Fowkes (London: Penguin, 1976), 20.',
        'Marx, 21.',
        'Anna Person, “On Wages,” The Review, March 12, 1984, 22; Marx, Capital, 22.',
      ],
    ],
    [
      'oscola',
      [
        'Karl Marx, Capital (Ben Fowkes tr, Penguin 1976) 20.',
        'ibid 21.',
        'Anna Person, ‘On Wages’ [1984] The Review 22; Marx (n 1) 22.',
      ],
    ],
  ])('gives its words and marks to %s', (id, expected) => {
    expect(printBy(id)).toEqual(expected)
  })

  it('has Czech words for a Czech style', () => {
    expect(printBy('iso690-note-cs')[0]).toMatch(/Přel\. Ben FOWKES.*, s\. 20/u)
  })
})
