import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignKeys } from './alignKeys'

function common(before: string, after: string): string {
  const letters = [...before]
  return alignKeys(letters, [...after])
    .map(([i]) => letters[i])
    .join('')
}

/** The length of the longest common subsequence, by the textbook table: slow and sure. */
function longest(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0)
  for (const item of before) {
    const next = [0]
    for (const [j, other] of after.entries()) {
      const skip = Math.max(next[j] ?? 0, row[j + 1] ?? 0)
      next.push(item === other ? (row[j] ?? 0) + 1 : skip)
    }
    row = next
  }
  return row.at(-1) ?? 0
}

describe('alignKeys', () => {
  it.each([
    ['', '', ''],
    ['abc', '', ''],
    ['', 'abc', ''],
    ['abc', 'abc', 'abc'],
    ['abc', 'xyz', ''],
    ['abcd', 'abxd', 'abd'],
    ['abc', 'abxc', 'abc'],
    ['abxc', 'abc', 'abc'],
    ['ab', 'ba', 'b'],
    ['aab', 'ab', 'ab'],
  ])('%j and %j have %j in common', (before, after, expected) => {
    expect(common(before, after)).toBe(expected)
  })

  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })

  it('pairs equal items only, in rising order, and as many as possible', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const pairs = alignKeys(before, after)
        for (const [index, [i, j]] of pairs.entries()) {
          expect(before[i]).toBe(after[j])
          const [iLast, jLast] = pairs[index - 1] ?? [-1, -1]
          expect(i > iLast && j > jLast).toBe(true)
        }
        expect(pairs.length).toBe(longest(before, after))
      }),
    )
  })

  it('stays right and quick where nearly everything differs', () => {
    const before = Array.from({ length: 12_000 }, (_, n) =>
      n % 10 === 0 ? `kept ${n}` : `old ${n % 7}`,
    )
    const after = Array.from({ length: 12_000 }, (_, n) =>
      n % 10 === 0 ? `kept ${n}` : `new ${n % 7}`,
    )
    const pairs = alignKeys(before, after)
    expect(pairs).toHaveLength(1200)
    expect(pairs.every(([i, j]) => i === j && i % 10 === 0)).toBe(true)
  })

  it('takes two sequences that have nothing in common', () => {
    const before = Array.from({ length: 3000 }, (_, n) => `old ${n % 7}`)
    const after = Array.from({ length: 3000 }, (_, n) => `new ${n % 7}`)
    expect(alignKeys(['a', ...before, 'z'], ['a', ...after, 'z'])).toEqual([
      [0, 0],
      [3001, 3001],
    ])
  })
})
