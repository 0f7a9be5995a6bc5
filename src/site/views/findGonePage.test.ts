import { describe, expect, it } from 'vitest'
import { manifest, records } from '../fixtures/issue'
import { findGonePage } from './findGonePage'

const withdrawn = [
  { withdrawnAt: '2025-10-20T10:00:00.000Z', reason: 'Printed in error.', prints: records },
]
const articles = [
  {
    title: 'On quoins',
    reason: 'At the request of the rights holder.',
    withdrawnAt: '2025-10-21T10:00:00.000Z',
    addresses: [
      { issue: '9', ordinal: 1, article: 'quoins' },
      { issue: 'nine', ordinal: 2, article: 'on-quoins' },
    ],
  },
]
const find = (path: string) =>
  findGonePage(manifest.magazine, { articles, issues: withdrawn }, path.split('/').slice(1))

describe('findGonePage', () => {
  it.each([
    '/issues/12',
    '/issues/12/issue.epub',
    '/issues/12/issue.pdf',
    '/issues/12/references.ris',
    '/issues/12/the-lock-and-the-key',
    '/issues/12/the-lock-and-the-key/cite.bib',
    '/issues/12/the-lock-and-the-key/article.pdf',
    '/issues/12/editions/1/the-lock-and-the-key',
  ])('%s is gone', (path) => {
    expect(find(path)).toEqual({
      type: 'gone',
      magazine: manifest.magazine,
      title: 'Issue 12, Autumn 2025',
      reason: 'Printed in error.',
      withdrawnAt: '2025-10-20T10:00:00.000Z',
    })
  })

  it.each([
    '/',
    '/issues',
    '/issues/13',
    '/issues/12/never-there',
    '/issues/12/the-lock-and-the-key/secret.txt',
    '/issues/12/the-lock-and-the-key/cite.bib/more',
    '/issues/12/editions/1',
    '/issues/12/editions/7/the-lock-and-the-key',
    '/issues/12/editions/1/the-lock-and-the-key/more',
    '/references/milton',
  ])('%s never was an address of it', (path) => {
    expect(find(path)).toBeNull()
  })

  it.each([
    '/issues/9/quoins',
    '/issues/9/quoins/article.txt',
    '/issues/9/editions/1/quoins',
    '/issues/nine/on-quoins',
    '/issues/nine/editions/2/on-quoins',
  ])('%s is gone, and nothing else of its issue', (path) => {
    expect(find(path)).toEqual({
      type: 'gone',
      magazine: manifest.magazine,
      title: '“On quoins”',
      reason: 'At the request of the rights holder.',
      withdrawnAt: '2025-10-21T10:00:00.000Z',
    })
  })

  it.each([
    '/issues/9',
    '/issues/9/on-quoins',
    '/issues/9/quoins/secret.txt',
    '/issues/9/quoins/cite.bib/more',
    '/issues/9/editions/2/quoins',
    '/issues/9/editions/1/quoins/more',
    '/issues/nine/editions/1/on-quoins',
    '/issues/13/quoins',
  ])('%s never was an address of the article', (path) => {
    expect(find(path)).toBeNull()
  })
})
