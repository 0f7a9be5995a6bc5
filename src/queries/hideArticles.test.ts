import { describe, expect, it } from 'vitest'
import type { Manifest, PrintedArticle } from '../edition/manifest'
import { findPrinted } from '../edition/findPrinted'
import { headOf } from '../edition/heads'
import { textOf } from '../edition/testText'
import { hideArticles, listHidden, type StoredPrint } from './readableEdition'

function article(id: string, slug: string): PrintedArticle {
  const text = { ...textOf(), slug, title: `Title of ${slug}` }
  return { id, text, contentHash: id, notes: [], words: 0 }
}

function printOf(ordinal: number, issue: string, ...articles: PrintedArticle[]): StoredPrint {
  const manifest: Manifest = {
    format: 1,
    magazine: { title: 'The Quarterly', language: 'en-GB' },
    issue: { number: 51, slug: issue, label: 'Autumn 2025' },
    sections: [
      { heading: 'None', articles: [] },
      { heading: 'Essays', articles },
    ],
  }
  const corrections = [
    { article: '1', kind: 'misprint', what: 'A date.' },
    { article: '2', kind: 'correction', what: 'A name.' },
  ] as const
  return {
    id: ordinal,
    ordinal,
    kind: 'correction',
    publishedAt: '2025-10-01T08:00:00.000Z',
    manifestHash: 'f'.repeat(64),
    corrections: [...corrections],
    manifest: headOf(manifest),
  }
}

const HIDDEN = [{ article: '2', at: '2025-10-20T12:00:00+02:00', reason: 'By request.' }]
const first = printOf(1, '51', article('1', 'one'), article('2', 'two'))
const second = printOf(2, 'fifty-one', article('2', 'second'), article('1', 'one'))

const nameOf = ({ manifest }: StoredPrint) => findPrinted(manifest, '2')?.name

describe('hideArticles', () => {
  it('leaves nothing of an article but its title, its place and the reason', () => {
    const { corrections, manifest, withdrawn } = hideArticles(first, HIDDEN)
    expect(manifest.sections[1]?.articles.map(({ id }) => id)).toEqual(['1'])
    expect(corrections).toEqual([{ article: '1', kind: 'misprint', what: 'A date.' }])
    expect(withdrawn).toEqual([
      {
        section: 1,
        place: 1,
        title: 'Title of two',
        language: 'en-GB',
        reason: 'By request.',
        withdrawnAt: '2025-10-20T10:00:00.000Z',
      },
    ])
  })

  it('gives a print back as it is where nothing of it is hidden', () => {
    expect(hideArticles(first, [])).toBe(first)
    expect(hideArticles(first, [{ article: '9', at: '2025-10-20', reason: '' }])).toBe(first)
  })
})

describe('listHidden', () => {
  it('knows every address the article had, and its last title', () => {
    expect(listHidden([first, second], HIDDEN)).toEqual([
      {
        article: '2',
        title: 'Title of second',
        reason: 'By request.',
        withdrawnAt: '2025-10-20T10:00:00.000Z',
        addresses: [
          { issue: '51', ordinal: 1, article: 'two', name: nameOf(first) },
          { issue: 'fifty-one', ordinal: 2, article: 'second', name: nameOf(second) },
        ],
      },
    ])
  })
})
