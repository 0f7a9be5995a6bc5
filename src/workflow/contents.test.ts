import { describe, expect, it } from 'vitest'
import { decideMove, type MoveFacts, placeArticle, takeOutArticle } from './contents'
import type { RefusalReason } from './refusals'
import { PEOPLE } from './testStanding'

const CONTENTS = [
  { id: 'a', heading: 'Essays', articles: [1, 2, 3] },
  { id: 'b', heading: 'Reviews', articles: [4] },
]
const told = (contents: readonly { heading: string; articles: number[] }[]) =>
  contents.map(({ articles, heading }) => `${heading} ${articles.join()}`)

describe('placeArticle', () => {
  it.each<[string, Parameters<typeof placeArticle>[1], string[]]>([
    ['the end', { article: 9, section: 'Essays' }, ['Essays 1,2,3,9', 'Reviews 4']],
    ['a place', { article: 9, section: 'Essays', place: 2 }, ['Essays 1,9,2,3', 'Reviews 4']],
    ['far beyond', { article: 9, section: 'Reviews', place: 7 }, ['Essays 1,2,3', 'Reviews 4,9']],
    ['up', { article: 3, section: 'Essays', place: 1 }, ['Essays 3,1,2', 'Reviews 4']],
    ['down', { article: 1, section: 'Essays', place: 2 }, ['Essays 2,1,3', 'Reviews 4']],
    ['across', { article: 2, section: 'Reviews', place: 1 }, ['Essays 1,3', 'Reviews 2,4']],
    [
      'a new section',
      { article: 4, section: 'Letters' },
      ['Essays 1,2,3', 'Reviews ', 'Letters 4'],
    ],
  ])('%s', (_, where, after) => {
    expect(told(placeArticle(CONTENTS, where))).toEqual(after)
  })

  it('keeps the ids of sections and what it was given', () => {
    expect(placeArticle(CONTENTS, { article: 2, section: 'Reviews' })).toMatchObject([
      { id: 'a' },
      { id: 'b' },
    ])
    expect(told(CONTENTS)).toEqual(['Essays 1,2,3', 'Reviews 4'])
  })

  it('uses the first of two sections with one heading', () => {
    const twins = [
      { heading: 'Essays', articles: [1] },
      ...CONTENTS.slice(1),
      { heading: 'Essays', articles: [] },
    ]
    expect(told(placeArticle(twins, { article: 9, section: 'Essays' }))).toEqual([
      'Essays 1,9',
      'Reviews 4',
      'Essays ',
    ])
  })
})

describe('takeOutArticle', () => {
  it.each<[number, string[]]>([
    [2, ['Essays 1,3', 'Reviews 4']],
    [4, ['Essays 1,2,3', 'Reviews ']],
    [9, ['Essays 1,2,3', 'Reviews 4']],
  ])('%i', (article, after) => {
    expect(told(takeOutArticle(CONTENTS, article))).toEqual(after)
  })
})

const facts: MoveFacts = { actor: PEOPLE.edith, section: ' Essays ', movedMeanwhile: false }

describe('decideMove', () => {
  it.each<[string, Partial<MoveFacts>]>([
    ['an editor', {}],
    ['a publisher', { actor: PEOPLE.paula }],
    ['to a place', { place: 3 }],
  ])('%s may, under the heading without its margins', (_, more) => {
    expect(decideMove({ ...facts, ...more })).toEqual({ allowed: true, section: 'Essays' })
  })

  it.each<[RefusalReason, Partial<MoveFacts>]>([
    ['roleMissing', { actor: PEOPLE.wilma }],
    ['roleMissing', { actor: PEOPLE.adam }],
    ['roleMissing', { actor: PEOPLE.nobody }],
    ['sectionMissing', { section: '  ' }],
    ['placeInvalid', { place: 0 }],
    ['placeInvalid', { place: 1.5 }],
    ['contentsChanged', { movedMeanwhile: true }],
  ])('%s for %o', (reason, more) => {
    expect(decideMove({ ...facts, ...more })).toMatchObject({ allowed: false, reason })
  })
})
