import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJSONFault } from './findJSONFault'

describe('findJSONFault', () => {
  it.each([
    ['', 0],
    [' ', 1],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{"a": }', 6],
    ['{a: 1}', 1],
    ['{"a": 1,}', 8],
    ['[1}', 2],
    ['1 2', 2],
    ['"\n"', 0],
    ['nul', 0],
    [']', 0],
    ['{} ', null],
    ['[[], {"a": [null, -1.5e3, "\\u00e9"]}]\n', null],
  ])('finds in %j the place %j', (text, place) => expect(findJSONFault(text)).toBe(place))

  it('finds none in what JSON writes, and one in what JSON refuses', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', '[', '"', '1', ':'),
        (json, at, put) => {
          expect(findJSONFault(json)).toBeNull()
          const place = at % (json.length + 1)
          const changed = json.slice(0, place) + put + json.slice(place + 1)
          const isRefused = (() => {
            try {
              JSON.parse(changed)
              return false
            } catch {
              return true
            }
          })()
          expect(findJSONFault(changed) !== null).toBe(isRefused)
        },
      ),
      { numRuns: 300 },
    )
  })
})
