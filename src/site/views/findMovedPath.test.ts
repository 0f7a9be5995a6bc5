import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../edition/manifest'
import { manifest, records } from '../fixtures/issue'
import type { PrintRecord } from '../model'
import { findMovedPath } from './findMovedPath'

/** The issue once more with another slug, and one of its articles renamed. */
function reprint(ordinal: number, issue: string, from: string, to: string): PrintRecord {
  const changed: Manifest = {
    ...manifest,
    issue: { ...manifest.issue, slug: issue },
    sections: manifest.sections.map((section) => ({
      ...section,
      articles: section.articles
        .filter(({ text }) => text.slug !== 'from-the-bindery')
        .map((article) =>
          article.text.slug === from
            ? { ...article, text: { ...article.text, slug: to } }
            : article,
        ),
    })),
  }
  return { ordinal, kind: 'correction', publishedAt: '', manifestHash: '', manifest: changed }
}

const shelf = [
  reprint(4, 'twelve', 'the-lock-and-the-key', 'lock-and-key'),
  ...records,
  reprint(3, '12', 'the-lock-and-the-key', 'the-lock'),
]
const find = (path: string) => findMovedPath([shelf], path.split('/').slice(1))

describe('findMovedPath', () => {
  it.each([
    ['/issues/12', '/issues/twelve'],
    ['/issues/12/issue.epub', '/issues/twelve/issue.epub'],
    ['/issues/12/to-our-readers', '/issues/twelve/to-our-readers'],
    ['/issues/12/the-lock-and-the-key', '/issues/twelve/lock-and-key'],
    ['/issues/12/the-lock/cite.bib', '/issues/twelve/lock-and-key/cite.bib'],
    ['/issues/twelve/the-lock', '/issues/twelve/lock-and-key'],
    [
      '/issues/12/editions/1/the-lock-and-the-key',
      '/issues/twelve/editions/1/the-lock-and-the-key',
    ],
  ])('%s is now %s', (path, moved) => {
    expect(find(path)).toBe(moved)
  })

  it.each([
    '/issues/twelve',
    '/issues/twelve/lock-and-key',
    '/issues/12/from-the-bindery',
    '/issues/12/never-there',
    '/issues/13',
    '/issues',
    '/about',
  ])('%s has not moved anywhere', (path) => {
    expect(find(path)).toBeNull()
  })
})
