import { expect, it } from 'vitest'
import type { ComparedArticle } from '../../edition/compare/model'
import { chooseEditions, placeWords } from './EditionDifference'

const before = { section: 1, heading: 'Essays', position: 3 }
const after = { section: 2, heading: 'Reviews', position: 1 }
const article = { id: '1', slug: 'straws', title: 'Straws', moved: false }

it.each<[ComparedArticle, string]>([
  [{ ...article, change: 'added', after }, '1 in “Reviews”'],
  [{ ...article, change: 'removed', before }, 'was 3 in “Essays”'],
  [{ ...article, change: 'changed', before, after: before }, ''],
  [
    { ...article, change: 'same', moved: true, before, after },
    'from 3 in “Essays” to 1 in “Reviews”',
  ],
])('%o', (compared, words) => {
  expect(placeWords(compared)).toBe(words)
})

it.each<[number[], Record<string, unknown>, ReturnType<typeof chooseEditions>]>([
  [[], {}, null],
  [[7], {}, null],
  [[9, 8, 7], {}, { from: 8, to: 9 }],
  [[9, 8, 7], { from: '7', to: '8' }, { from: 7, to: 8 }],
  [[9, 8, 7], { from: '9', to: ['7'] }, { from: 9, to: 9 }],
  [[9, 8, 7], { from: '1', to: 'x' }, { from: 8, to: 9 }],
])('of %o asked for %o', (ids, { from, to }, chosen) => {
  expect(chooseEditions(ids, { from, to })).toEqual(chosen)
})
