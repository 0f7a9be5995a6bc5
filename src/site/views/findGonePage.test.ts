import { describe, expect, it } from 'vitest'
import { manifest, records } from '../fixtures/issue'
import { findGonePage } from './findGonePage'

const withdrawn = [
  { withdrawnAt: '2025-10-20T10:00:00.000Z', reason: 'Printed in error.', prints: records },
]
const find = (path: string) => findGonePage(manifest.magazine, withdrawn, path.split('/').slice(1))

describe('findGonePage', () => {
  it.each([
    '/issues/12',
    '/issues/12/issue.epub',
    '/issues/12/issue.pdf',
    '/issues/12/references.ris',
    '/issues/12/the-lock-and-the-key',
    '/issues/12/the-lock-and-the-key/cite.bib',
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
})
