import { describe, expect, it } from 'vitest'
import { deskHref, isNoteAddressed, noteHref } from './deskHref'

it.each([
  ['/admin', undefined, '/admin/collections/articles/4'],
  ['/admin', 'citations', '/admin/collections/articles/4/citations'],
  ['/', undefined, '/collections/articles/4'],
])('from %s to the tab %s', (route, tab, href) => {
  expect(deskHref(route, 'articles', 4, tab)).toBe(href)
})

describe('isNoteAddressed', () => {
  it.each([
    ['#note-3', { id: 'a1', number: 3 }, true],
    ['#note-3', { id: 'a1', number: 30 }, false],
    ['#note-3', { id: '3', number: undefined }, false],
    ['#note-id-a1', { id: 'a1', number: undefined }, true],
    ['#note-id-a1', { id: 'a12', number: 1 }, false],
    ['#note-id-', { id: '', number: undefined }, false],
    ['', { id: '', number: 1 }, false],
  ])('%s names %o: %s', (hash, note, is) => {
    expect(isNoteAddressed(hash, note)).toBe(is)
  })

  it('understands the addresses that noteHref makes', () => {
    const hashOf = (note: number | string) => new URL(noteHref('http://x/a', note)).hash
    expect(isNoteAddressed(hashOf(7), { id: 'a1', number: 7 })).toBe(true)
    expect(isNoteAddressed(hashOf('a1'), { id: 'a1', number: 7 })).toBe(true)
  })
})
