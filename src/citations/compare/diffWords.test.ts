import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type DiffRun } from './diffWords'

const side = (runs: readonly DiffRun[], type: 'inserted' | 'deleted') =>
  runs
    .filter((run) => run.type === 'equal' || run.type === type)
    .map((run) => run.text)
    .join('')

const show = (runs: readonly DiffRun[]) =>
  runs
    .map(({ type, text }) => ({ equal: text, inserted: `+${text}+`, deleted: `-${text}-` })[type])
    .join('|')

describe('diffWords', () => {
  it.each([
    ['', '', ''],
    ['a', 'a', 'a'],
    ['', 'a', '+a+'],
    ['a', '', '-a-'],
    ['a b', 'a c', 'a |-b-|+c+'],
    ['a b c', 'a c', 'a |-b -|c'],
    ['a c', 'a b c', 'a |+b +|c'],
    ['one two three', 'two one three', '-one -|two|+ one+| three'],
    ['the state, here', 'the state here', 'the state|-,-| here'],
  ])('marks %j against %j', (before, after, marked) => {
    const shown = show(diffWords(before, after))
    expect(shown).toBe(marked)
  })

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', ', ', '‘d’ '))
    .map((all) => all.join(''))

  it('holds both texts, and alternates', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after)
        expect(side(runs, 'deleted')).toBe(before)
        expect(side(runs, 'inserted')).toBe(after)
        const types = runs.map((run) => run.type)
        expect(types.some((type, index) => type === types[index - 1])).toBe(false)
      }),
    )
  })

  it('marks as few words as can be', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const cut = (all: string) => all.match(/\s+|[\p{L}’]+|\S/gu) ?? []
        const changed = diffWords(before, after).flatMap((run) =>
          run.type === 'equal' ? [] : cut(run.text),
        )
        const [one, other] = [cut(before), cut(after)]
        const least = one.length + other.length - 2 * longestCommon(one, other)
        expect(changed.length).toBeLessThanOrEqual(least)
      }),
    )
  })

  it('takes two long texts that have nothing but spaces in common', () => {
    const many = (word: string) =>
      Array.from({ length: 2000 }, (_, n) => word + String(n)).join(' ')
    const before = `${many('a')} end`
    const after = `${many('b')} end`
    const runs = diffWords(before, after)
    expect(side(runs, 'deleted')).toBe(before)
    expect(side(runs, 'inserted')).toBe(after)
    expect(runs.at(-1)).toEqual({ type: 'equal', text: ' end' })
  })
})

/** The plain textbook table. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const piece of one) {
    const next = [0]
    other.forEach((with_, index) => {
      const same = piece === with_ ? (row[index] ?? 0) + 1 : 0
      next.push(Math.max(same, row[index + 1] ?? 0, next[index] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
