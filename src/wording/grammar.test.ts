import { describe, expect, it } from 'vitest'
import { grammarOf } from './grammar'

describe('grammar', () => {
  it('is that of the language', () => {
    const english = grammarOf('en-GB')
    expect(english.plural(1, { one: 'a note', other: '# notes' })).toBe('a note')
    expect(english.plural(12000, { one: 'a note', other: '# notes' })).toBe('12,000 notes')
    expect(english.all(['a', 'b', 'c'])).toBe('a, b and c')
    expect(english.either(['a', 'b'])).toBe('a or b')
    const polish = grammarOf('pl')
    const forms = { one: '# nota', few: '# noty', many: '# not', other: '# noty' }
    expect([1, 3, 5].map((count) => polish.plural(count, forms))).toEqual([
      '1 nota',
      '3 noty',
      '5 not',
    ])
    expect(polish.plural(5, { other: '#' })).toBe('5')
  })
})
