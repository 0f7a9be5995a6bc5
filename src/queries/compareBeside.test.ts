import { describe, expect, it } from 'vitest'
import { compareTexts } from '../edition/compare/compareTexts'
import { countChanges } from '../edition/compare/countChanges'
import { paragraph, textOf } from '../edition/testText'
import { compareTextsBeside, countChangesBeside } from './compareBeside'

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => `w${(at * seed) % 97}`).join(' ')
const side = (count: number, seed: number) => ({
  text: textOf(paragraph('a', words(count, seed)), paragraph('b', 'The same.')),
  notes: [],
})

describe('texts compared beside the server', () => {
  it.each([
    ['little, which is done here', 20],
    ['much', 3000],
  ])('are told as they are here: %s', async (_, count) => {
    const [before, after] = [side(count, 5), side(count, 11)]
    expect(await compareTextsBeside(before, after, 'a person')).toEqual(compareTexts(before, after))
    expect(await countChangesBeside(before.text, after.text, 'a person')).toEqual(
      countChanges(before.text, after.text),
    )
  })
})
