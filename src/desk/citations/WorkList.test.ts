import { expect, it } from 'vitest'
import { listWorks } from './WorkList'

const work = (id: string) => ({ id, csl: { id, type: 'book', title: id } })
const note = (number: number, ...references: string[]) => ({
  number,
  printed: `note ${number}`,
  citations: references.map((reference) => ({ reference })),
})

it('lists works by first mention, each with its notes once, uncited ones last', () => {
  const works = listWorks(
    [note(1, 'b'), note(2, 'a', 'b', 'a'), note(3), note(4, 'missing')],
    [work('a'), work('b'), work('recordOnly')],
  )
  expect(
    works.map(({ reference, notes }) => [reference, notes.map(({ number }) => number)]),
  ).toEqual([
    ['b', [1, 2]],
    ['a', [2]],
    ['recordOnly', []],
  ])
  expect(works[0]).toMatchObject({ csl: { title: 'b' }, notes: [{ printed: 'note 1' }, {}] })
})
