import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairQuotationMarks } from './quotationMarks'

const words = (text: string) =>
  pairQuotationMarks(text)
    .filter(({ outermost }) => outermost)
    .map(({ open, close }) => text.slice(open + 1, close))

describe('pairQuotationMarks', () => {
  it.each<[string, string[]]>([
    ['He said “no” and “yes”.', ['no', 'yes']],
    ['She called it ‘the long road’, and went.', ['the long road']],
    ['A “so-called ‘plan’ of theirs” failed.', ['so-called ‘plan’ of theirs']],
    ['A ‘so-called “plan” of theirs’ failed.', ['so-called “plan” of theirs']],
    ['“We don’t know”, they said.', ['We don’t know']],
    ['‘We don’t know’, they said.', ['We don’t know']],
    ['the ‘workers’ state’, and others', ['workers’ state']],
    ['the ‘workers’ state’ and the ‘masses’ here', ['workers’ state', 'masses']],
    ['the ‘masses’ and the workers’ movement', ['masses']],
    ['the workers’ state and the peasants’ land', []],
    ['’tis the ‘season’ of ’17', ['season']],
    ['rock ’n’ roll', []],
    ['“an open mark and nothing more', []],
    ['nothing opened here”', []],
    ['‘80s and “real words” after it', ['real words']],
    ['Er sagte „so ist es“ und ging.', ['so ist es']],
    ['Er sagte „das ‚Neue‘ kommt“.', ['das ‚Neue‘ kommt']],
    ['Er sagte »so ist es« und ging.', ['so ist es']],
    ['Il dit « c’est la vie » hier.', [' c’est la vie ']],
    ['Он сказал: «Вся власть „Советам“!»', ['Вся власть „Советам“!']],
    ['Hon sade ”ja” till det.', ['ja']],
    ['They say "yes" or "no".', ['yes', 'no']],
    ["They say 'yes' or don't answer.", ['yes']],
    ["the 'workers' state' they built", ["workers' state"]],
    ['He wrote "it\'s ours".', ["it's ours"]],
    ['(“in brackets”)', ['in brackets']],
    ['“one”“two”', ['one', 'two']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  it('gives pairs that never cross, in the order in which they close', () => {
    const text = fc.array(fc.constantFrom(...'“”‘’„«»"\' abs.'), { maxLength: 40 })
    fc.assert(
      fc.property(text, (characters) => {
        const pairs = pairQuotationMarks(characters.join(''))
        pairs.forEach((pair, index) => {
          expect(pair.open).toBeLessThan(pair.close)
          for (const earlier of pairs.slice(0, index)) {
            expect(earlier.close).toBeLessThan(pair.close)
            expect(earlier.close < pair.open || earlier.open > pair.open).toBe(true)
          }
        })
      }),
    )
  })

  it('pairs a hundred thousand marks in one pass', () => {
    expect(pairQuotationMarks('“a” '.repeat(50_000))).toHaveLength(50_000)
    expect(pairQuotationMarks('‘“'.repeat(50_000))).toHaveLength(0)
  })
})
