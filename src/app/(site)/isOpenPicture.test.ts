import { expect, it } from 'vitest'
import type { Manifest } from '../../edition/manifest'
import { headOf } from '../../edition/heads'
import { textOf } from '../../edition/testText'
import type { Library } from '../../queries/getLibrary'
import { type HiddenArticle, hideArticles, type StoredPrint } from '../../queries/readableEdition'
import { isOpenPicture } from './isOpenPicture'

const magazine: Manifest['magazine'] = { title: 'The Quarterly', language: 'en-GB' }

const issue = { number: 51, slug: '51', label: 'Autumn 2025' }
const PICTURES: Record<string, string[]> = { 1: ['first.png', 'first.webp'], 2: ['second.png'] }

function print(ordinal: number, cover: string): StoredPrint {
  const sections = headOf({
    format: 1,
    magazine,
    issue,
    sections: [
      {
        heading: 'Essays',
        articles: ['1', '2'].map((id) => ({
          id,
          text: textOf(),
          contentHash: id,
          notes: [],
          words: 0,
        })),
      },
    ],
  }).sections.map(({ articles, heading }) => ({
    heading,
    articles: articles.map((head) => ({ ...head, pictures: PICTURES[head.id] ?? [] })),
  }))
  return {
    id: ordinal,
    ordinal,
    kind: 'correction',
    publishedAt: '2025-10-01T08:00:00.000Z',
    manifestHash: String(ordinal).repeat(64),
    manifest: { format: 1, magazine, issue, pictures: [cover], sections },
  }
}

const prints = [print(1, 'old.png'), print(2, 'new.png')]

const libraryOf = (hidden: HiddenArticle[], withdrawn = false): Library => ({
  magazine,
  version: '',
  issues: withdrawn ? [] : [prints.map((one) => hideArticles(one, hidden))],
  withdrawn: withdrawn ? [{ withdrawnAt: '', reason: '', prints }] : [],
  withdrawnArticles: [],
})

const hidden = [{ article: '2', at: '2025-10-20T12:00:00Z', reason: 'By request.' }]

it.each([
  ['a size of one in a text', 'first.webp', libraryOf([]), true],
  ['the cover of an earlier print', 'old.png', libraryOf([]), true],
  ['one of another name', 'third.png', libraryOf([]), false],
  ['one beside a text that was withdrawn', 'first.png', libraryOf(hidden), true],
  ['one of a text that was withdrawn', 'second.png', libraryOf(hidden), false],
  ['one of an issue that was withdrawn', 'first.png', libraryOf([], true), false],
])('%s', (_, name, library, isOpen) => {
  expect(isOpenPicture(library, name)).toBe(isOpen)
  expect(isOpenPicture(library, name)).toBe(isOpen)
})
