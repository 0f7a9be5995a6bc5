import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countChanges } from './countChanges'

/** A text of these paragraphs with a title and no notes. */
const textOf = (paragraphs: readonly string[], title = '') => ({
  title,
  notes: [],
  body: paragraphs.map((text, place) => ({
    type: 'paragraph' as const,
    id: `p${place}`,
    content: text === '' ? [] : [{ type: 'text' as const, text }],
  })),
})

it('counts words that only one text has, in blocks and in the head', () => {
  expect(countChanges(textOf(['One two.', 'Three.']), textOf(['One two four.', 'Three.']))).toEqual(
    {
      inserted: 1,
      deleted: 0,
      notes: 0,
    },
  )
  expect(countChanges(textOf([], 'Old title'), textOf([], 'New title'))).toMatchObject({
    inserted: 1,
    deleted: 1,
  })
})

it('counts notes that are new, gone or other', () => {
  const note = (id: string, prose: string) => ({ id, parts: [], prose }) as never
  const before = { ...textOf(['x']), notes: [note('a', 'One'), note('b', 'Two')] }
  const after = { ...textOf(['x']), notes: [note('a', 'Other'), note('c', 'Three')] }
  expect(countChanges(before, after).notes).toBe(3)
})

it('counts nothing where nothing differs, and the other way round what it counts this way', () => {
  const text = fc.array(fc.constantFrom('a b', 'b c d', 'e', 'a b e'), { maxLength: 6 }).map(textOf)
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(countChanges(one, one)).toEqual({ inserted: 0, deleted: 0, notes: 0 })
      const [there, back] = [countChanges(one, other), countChanges(other, one)]
      const gain = (counted: typeof there) => counted.inserted - counted.deleted
      expect(gain(there)).toBe(-gain(back) || 0)
    }),
  )
})
