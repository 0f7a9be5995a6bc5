import { describe, expect, it } from 'vitest'
import { createAltPlaceholder, isAltMissing } from './altPlaceholder'

describe('isAltMissing', () => {
  it.each([
    ['', true],
    ['  ', true],
    [createAltPlaceholder('image1.png'), true],
    [createAltPlaceholder('a]b.png'), true],
    ['A mallet and a shooting stick', false],
    ['[no alternative text yet: image1.png] A mallet', false],
  ])('%j: %s', (alt, expected) => {
    expect(isAltMissing(alt)).toBe(expected)
  })
})
