import { expect, it } from 'vitest'
import type { Manifest, PrintedArticle } from './manifest'
import { textOf } from './testText'
import { withoutArticles } from './withoutArticles'

const article = (id: string): PrintedArticle => ({
  id,
  text: textOf(),
  contentHash: id,
  notes: [],
  words: 0,
})

const manifest: Manifest = {
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: 51, slug: '51', label: 'Autumn 2025' },
  sections: [
    { heading: 'Essays', articles: [article('1'), article('2')] },
    { heading: 'Letters', articles: [article('3')] },
  ],
}

it.each([
  [[], [['1', '2'], ['3']]],
  [['9'], [['1', '2'], ['3']]],
  [['2'], [['1'], ['3']]],
  [
    ['3', '1'],
    [['2'], []],
  ],
])('without %j', (ids, left) => {
  const before = structuredClone(manifest)
  const { sections } = withoutArticles(manifest, new Set(ids))
  expect(sections.map(({ articles }) => articles.map(({ id }) => id))).toEqual(left)
  expect(manifest).toEqual(before)
})
