import { describe, expect, it } from 'vitest'
import { contentHash } from '../contentHash'
import type { Manifest, PrintedArticle } from '../manifest'
import { fullText, paragraph, PICTURE, printed, textOf } from '../testText'
import { compareManifests } from './compareManifests'
import type { ManifestComparison } from './model'

function article(
  slug: string,
  title: string,
  said = 'Some words.',
  id: string = slug,
): PrintedArticle {
  const text = { ...textOf(paragraph(`p-${slug}`, said)), slug, title }
  return { id, text, contentHash: contentHash(text), notes: [], words: 2 }
}

const ONE = article('one', 'The First')
const TWO = article('two', 'The Second')
const THREE = article('three', 'The Third')

function manifest(sections: [heading: string, ...articles: PrintedArticle[]][]): Manifest {
  return {
    format: 1,
    magazine: { title: 'The Quarterly', language: 'en-GB' },
    issue: { number: 51, slug: '51', label: 'Autumn 2025' },
    sections: sections.map(([heading, ...articles]) => ({ heading, articles })),
  }
}

function brief({ articles }: ManifestComparison): string[] {
  return articles.map(({ slug, change, moved }) => `${slug} ${change}${moved ? ' moved' : ''}`)
}

describe('compareManifests', () => {
  const base = manifest([
    ['Theory', ONE, TWO],
    ['Reviews', THREE],
  ])

  it('finds nothing between an edition and itself', () => {
    expect(compareManifests(base, structuredClone(base))).toMatchObject({
      isEqual: true,
      magazine: [],
      issue: [],
      sections: [],
    })
    expect(brief(compareManifests(base, base))).toEqual(['one same', 'two same', 'three same'])
  })

  it.each<[string, Manifest, string[]]>([
    [
      'a new article',
      manifest([
        ['Theory', ONE, article('new', 'New'), TWO],
        ['Reviews', THREE],
      ]),
      ['one same', 'new added', 'two same', 'three same'],
    ],
    [
      'an article that is gone',
      manifest([
        ['Theory', TWO],
        ['Reviews', THREE],
      ]),
      ['two same', 'three same', 'one removed'],
    ],
    [
      'a corrected article',
      manifest([
        ['Theory', article('one', 'The First', 'Some other words.'), TWO],
        ['Reviews', THREE],
      ]),
      ['one changed', 'two same', 'three same'],
    ],
    [
      'another slug',
      manifest([
        ['Theory', article('first', 'The Beginning', 'Some words.', 'one'), TWO],
        ['Reviews', THREE],
      ]),
      ['first changed', 'two same', 'three same'],
    ],
    [
      'another order',
      manifest([
        ['Theory', TWO, ONE],
        ['Reviews', THREE],
      ]),
      ['two same moved', 'one same', 'three same'],
    ],
    [
      'another section',
      manifest([
        ['Theory', ONE],
        ['Reviews', TWO, THREE],
      ]),
      ['one same', 'two same moved', 'three same'],
    ],
    [
      'another name of a section, which moves nothing',
      manifest([
        ['Essays', ONE, TWO],
        ['Reviews', THREE],
      ]),
      ['one same', 'two same', 'three same'],
    ],
    [
      'two articles of one title, one new',
      manifest([
        ['Theory', ONE, TWO, article('one-more', 'The First')],
        ['Reviews', THREE],
      ]),
      ['one same', 'two same', 'one-more added', 'three same'],
    ],
  ])('%s', (_name, after, expected) => {
    const comparison = compareManifests(base, after)
    expect(comparison.isEqual).toBe(false)
    expect(brief(comparison)).toEqual(expected)
  })

  it('compares the texts of an article that changed, and of no other', () => {
    const corrected = article('one', 'The First', 'Some other words.')
    const { articles } = compareManifests(base, manifest([['Theory', corrected, TWO]]))
    expect(articles[0]?.comparison?.blocks[0]?.pieces.map(({ change }) => change)).toEqual([
      'same',
      'inserted',
      'same',
    ])
    expect(articles[1]).not.toHaveProperty('comparison')
  })

  it('tells where an article stood and stands', () => {
    const after = manifest([
      ['Theory', ONE],
      ['Reviews', TWO, THREE],
    ])
    expect(compareManifests(base, after).articles[1]).toMatchObject({
      before: { section: 1, heading: 'Theory', position: 2 },
      after: { section: 2, heading: 'Reviews', position: 1 },
    })
  })

  it('tells notes that are printed in another style', () => {
    const text = fullText()
    const print = (...notes: string[]): PrintedArticle => ({
      id: '1',
      text,
      contentHash: contentHash(text),
      notes: printed(...notes),
      words: 21,
    })
    const { articles } = compareManifests(
      manifest([['Theory', print('a', 'b')]]),
      manifest([['Theory', print('a', 'c')]]),
    )
    expect(articles[0]).toMatchObject({ change: 'changed', comparison: { isEqual: true } })
    expect(articles[0]?.comparison?.notes.map(({ id }) => id)).toEqual(['n2'])
  })

  it('tells what differs in the issue, the magazine and the sections', () => {
    const after: Manifest = {
      ...manifest([['Essays', ONE, TWO]]),
      magazine: { title: 'The Quarterly', language: 'en-GB', tagline: 'Since 2012' },
      issue: { number: 51, slug: '51', label: 'Winter 2025', cover: PICTURE },
    }
    const { magazine, issue, sections } = compareManifests(base, after)
    const told = (changes: typeof issue) =>
      changes.map(({ field, before, after: now }) => [field, before, now])
    expect(told(magazine)).toEqual([['tagline', '', 'Since 2012']])
    expect(told(issue)).toEqual([
      ['label', 'Autumn 2025', 'Winter 2025'],
      ['cover', '', 'A hand press, The press in the yard, Own photograph, /media/press.jpg'],
    ])
    expect(told(sections)).toEqual([['headings', 'Theory; Reviews', 'Essays']])
  })
})
