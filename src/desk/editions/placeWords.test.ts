import { expect, it } from 'vitest'
import type { ComparedArticle } from '../../edition/compare/model'
import { placeWords } from './placeWords'

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
