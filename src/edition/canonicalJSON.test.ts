import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJSON } from './canonicalJSON'

describe('canonicalJSON', () => {
  it.each([
    ['null', null, 'null'],
    ['a string', 'a"b\n', '"a\\"b\\n"'],
    ['minus zero', -0, '0'],
    ['a large number', 1e21, '1e+21'],
    ['a small number', 0.000001, '0.000001'],
    ['an empty list', [], '[]'],
    ['sorted keys', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ['keys sorted at every depth', { z: [{ d: 1, c: 2 }] }, '{"z":[{"c":2,"d":1}]}'],
    ['an absent property', { a: undefined, b: 1 }, '{"b":1}'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['the same object twice', [{}, {}].fill({ a: 1 }), '[{"a":1},{"a":1}]'],
  ])('%s', (_name, value, text) => {
    expect(canonicalJSON(value)).toBe(text)
  })

  it('sorts keys by UTF-16 code units, as in the example of RFC 8785, section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJSON(value)) as Record<string, string>)).toHaveLength(
      7,
    )
    expect([...canonicalJSON(value).matchAll(/:"([^"]+)"/g)].map(([, word]) => word)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  const circle: { in?: unknown } = {}
  circle.in = { again: circle }

  it.each([
    ['undefined', undefined, 'JSON cannot say undefined'],
    ['undefined in a list', { a: [1, undefined] }, 'JSON cannot say undefined at a[1]'],
    ['NaN', { a: { b: NaN } }, 'JSON cannot say NaN at a.b'],
    ['infinity', [-Infinity], 'JSON cannot say -Infinity at [0]'],
    ['a bigint', 1n, 'JSON cannot say bigint'],
    ['a function', { a: () => 1 }, 'JSON cannot say function at a'],
    ['a symbol', { a: Symbol('s') }, 'JSON cannot say symbol at a'],
    ['a date', { at: new Date(0) }, 'JSON cannot say an instance of Date at at'],
    ['a map', new Map(), 'JSON cannot say an instance of Map'],
    ['a circle', circle, 'JSON cannot say a circular reference at in.again'],
    ['half a pair', { a: '\ud83d' }, 'JSON cannot say a string with half a surrogate pair at a'],
    ['half a pair in a key', { '\ude00': 1 }, 'JSON cannot say a key with half a surrogate pair'],
  ])('refuses %s', (_name, value, message) => {
    expect(() => canonicalJSON(value)).toThrow(message)
    expect(() => canonicalJSON(value)).toThrow(TypeError)
  })

  it('is read back by JSON.parse as the same value, and writing that again gives the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJSON(value)
        expect(canonicalJSON(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
