import { describe, expect, it } from 'vitest'
import { describePlace, dropArticle, type Section, stepArticle, stepSection } from './arrange'

const SECTIONS: Section[] = [
  { key: 'a', id: '1', heading: 'Essays', articles: [1, 2] },
  { key: 'b', heading: 'Letters', articles: [] },
  { key: 'c', id: '3', heading: 'Reviews', articles: [3] },
]
const told = (sections: readonly Section[] | null) =>
  sections?.map(({ articles, key }) => key + articles.join('')).join(' ') ?? null

describe('stepArticle', () => {
  it.each<[number, -1 | 1, string | null]>([
    [2, -1, 'a21 b c3'],
    [1, 1, 'a21 b c3'],
    [1, -1, null],
    [2, 1, 'a1 b2 c3'],
    [3, -1, 'a12 b3 c'],
    [3, 1, null],
    [9, 1, null],
  ])('%i by %i', (article, step, after) => {
    expect(told(stepArticle(SECTIONS, article, step))).toBe(after)
  })

  it('enters the section below at its head and the one above at its foot', () => {
    const full = SECTIONS.toSpliced(1, 1)
    expect(told(stepArticle(full, 2, 1))).toBe('a1 c23')
    expect(told(stepArticle(full, 3, -1))).toBe('a123 c')
  })
})

describe('dropArticle', () => {
  it.each<[number, { before: number | null; section: string }, string]>([
    [2, { before: 1, section: 'a' }, 'a21 b c3'],
    [1, { before: null, section: 'a' }, 'a21 b c3'],
    [1, { before: 3, section: 'c' }, 'a2 b c13'],
    [1, { before: null, section: 'b' }, 'a2 b1 c3'],
    [1, { before: 1, section: 'a' }, 'a12 b c3'],
    [1, { before: 9, section: 'c' }, 'a2 b c31'],
    [9, { before: 3, section: 'c' }, 'a12 b c93'],
  ])('%i to %o', (article, where, after) => {
    expect(told(dropArticle(SECTIONS, article, where))).toBe(after)
  })
})

describe('stepSection', () => {
  it.each<[string, -1 | 1, string | null]>([
    ['b', -1, 'b a12 c3'],
    ['b', 1, 'a12 c3 b'],
    ['a', -1, null],
    ['c', 1, null],
    ['z', 1, null],
  ])('%s by %i', (key, step, after) => {
    expect(told(stepSection(SECTIONS, key, step))).toBe(after)
  })
})

describe('describePlace', () => {
  it.each([
    [2, '“Straws” is 2 of 2 in “Essays”.'],
    [9, '“Straws” is no longer in this issue.'],
  ])('%i: %s', (article, words) => {
    expect(describePlace(SECTIONS, article, 'Straws')).toBe(words)
  })
})
