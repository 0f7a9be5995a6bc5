import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articlesBetween,
  describePlace,
  dropArticles,
  type Section,
  stepArticle,
  stepArticles,
  stepSection,
} from './arrange'

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

describe('dropArticles', () => {
  it.each<[number[], { before: number | null; section: string }, string]>([
    [[2], { before: 1, section: 'a' }, 'a21 b c3'],
    [[1], { before: null, section: 'a' }, 'a21 b c3'],
    [[1], { before: 3, section: 'c' }, 'a2 b c13'],
    [[1], { before: null, section: 'b' }, 'a2 b1 c3'],
    [[1], { before: 1, section: 'a' }, 'a12 b c3'],
    [[1], { before: 9, section: 'c' }, 'a2 b c31'],
    [[9], { before: 3, section: 'c' }, 'a12 b c93'],
    [[3, 1], { before: 2, section: 'a' }, 'a132 b c'],
    [[1, 3], { before: 3, section: 'c' }, 'a2 b c13'],
    [[1, 2], { before: 1, section: 'a' }, 'a12 b c3'],
  ])('%j to %o', (articles, where, after) => {
    expect(told(dropArticles(SECTIONS, new Set(articles), where))).toBe(after)
  })
})

describe('stepArticles', () => {
  it.each<[number[], -1 | 1, string | null]>([
    [[1, 2], 1, 'a b12 c3'],
    [[2, 3], -1, 'a21 b3 c'],
    [[1, 2], -1, null],
    [[1, 3], -1, 'a12 b3 c'],
    [[], 1, null],
  ])('%j by %i', (articles, step, after) => {
    expect(told(stepArticles(SECTIONS, new Set(articles), step))).toBe(after)
  })
})

describe('whatever is arranged', () => {
  const arranged = fc
    .array(fc.array(fc.nat(30), { maxLength: 6 }), { minLength: 1, maxLength: 5 })
    .map((rows) => {
      const seen = new Set<number>()
      return rows.map((row, place): Section => {
        const articles = [...new Set(row)].filter((id) => !seen.has(id))
        for (const id of articles) seen.add(id)
        return { key: String(place), heading: String(place), articles }
      })
    })
  const all = (sections: readonly Section[]) => sections.flatMap(({ articles }) => articles)
  const same = (left: number[], right: number[]) =>
    left.length === right.length && left.every((id, place) => id === right[place])

  it('every article stands there once, and those moved keep their order', () => {
    fc.assert(
      fc.property(
        arranged,
        fc.array(fc.nat(30)),
        fc.constantFrom<-1 | 1>(-1, 1),
        fc.option(fc.nat(30)),
        fc.nat(4),
        (sections, ids, step, before, at) => {
          const chosen = new Set(ids.filter((id) => all(sections).includes(id)))
          const section = sections[at % sections.length]?.key ?? '0'
          const order = all(sections).filter((id) => chosen.has(id))
          for (const next of [
            stepArticles(sections, chosen, step) ?? sections,
            dropArticles(sections, chosen, { before, section }),
          ]) {
            expect(all(next).toSorted()).toEqual(all(sections).toSorted())
            expect(all(next).filter((id) => chosen.has(id))).toEqual(order)
            const others = (list: readonly Section[]) => all(list).filter((id) => !chosen.has(id))
            expect(same(others(next), others(sections))).toBe(true)
          }
        },
      ),
    )
  })

  it.each([
    [1, 3, [1, 2, 3]],
    [3, 2, [2, 3]],
    [2, 2, [2]],
    [2, 9, []],
  ])('between %i and %i stand %j', (first, last, between) => {
    expect(articlesBetween(SECTIONS, first, last)).toEqual(between)
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
