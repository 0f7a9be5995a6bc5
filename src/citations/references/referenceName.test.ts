import { expect, it } from 'vitest'
import type { CslItem } from '../model'
import { referenceName } from './referenceName'

const work = (more: Partial<CslItem>): CslItem => ({ id: '1', type: 'book', ...more })

it.each([
  [
    work({
      author: [{ family: 'Lenin', given: 'V. I.' }],
      title: 'What Is to Be <i>Done</i>?',
      issued: { 'date-parts': [[1902]] },
    }),
    'Lenin, What Is to Be Done? (1902)',
  ],
  [
    work({
      editor: [{ family: 'Feather' }, { literal: 'Bibliographical Society' }],
      title: 'Type',
    }),
    'Feather, Bibliographical Society, Type',
  ],
  [work({}), 'untitled'],
  [
    work({
      author: Array.from({ length: 40 }, (_, place) => ({ family: `N${place}` })),
      title: 'T',
    }),
    'N0, N1, N2, N3, N4, N5, T',
  ],
])('%#', (item, name) => {
  expect(referenceName(item)).toBe(name)
})
