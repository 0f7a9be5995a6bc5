import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderAfterMove, sectionOf, stepOf } from './moveSection'

/** `a2` is a heading of level 2 with the key `a`, `x` a paragraph. */
const textOf = (words: string) =>
  words.split(' ').map((word) => ({ key: word, level: Number(word[1]) || null }))
const TEXT = textOf('i a2 p b3 q c2 r')

it('takes with a heading what belongs to it', () => {
  expect(sectionOf(TEXT, 'a2').map(({ key }) => key)).toEqual(['a2', 'p', 'b3', 'q'])
  expect(sectionOf(TEXT, 'b3').map(({ key }) => key)).toEqual(['b3', 'q'])
  expect(sectionOf(TEXT, 'p')).toEqual([])
})

it('moves a section before a heading or to the end, and never into itself', () => {
  expect(orderAfterMove(TEXT, 'c2', 'a2')?.join(' ')).toBe('i c2 r a2 p b3 q')
  expect(orderAfterMove(TEXT, 'a2', null)?.join(' ')).toBe('i c2 r a2 p b3 q')
  expect(orderAfterMove(TEXT, 'a2', 'b3')).toBeNull()
  expect(orderAfterMove(TEXT, 'a2', 'c2')).toBeNull()
  expect(orderAfterMove(TEXT, 'a2', 'gone')).toBeNull()
})

it('goes step by step among its like', () => {
  expect(stepOf(TEXT, 'a2', 1)).toBeNull()
  expect(stepOf(TEXT, 'c2', -1)).toBe('a2')
  expect(stepOf(TEXT, 'a2', -1)).toBeUndefined()
  expect(stepOf(TEXT, 'c2', 1)).toBeUndefined()
})

it('loses no block and doubles none, whatever is moved where', () => {
  const text = fc
    .array(fc.option(fc.integer({ min: 2, max: 4 })), { minLength: 1, maxLength: 12 })
    .map((levels) => levels.map((level, place) => ({ key: `k${place}`, level })))
  const place = fc.nat({ max: 12 })
  fc.assert(
    fc.property(text, place, place, (blocks, from, to) => {
      const order = orderAfterMove(blocks, `k${from}`, to === 12 ? null : `k${to}`)
      if (order === null) return
      expect([...order].sort()).toEqual(blocks.map(({ key }) => key).sort())
      const section = sectionOf(blocks, `k${from}`).map(({ key }) => key)
      expect(order.join(' ')).toContain(section.join(' '))
    }),
  )
})
