import { describe, expect, it } from 'vitest'
import { wording } from '../../wording'
import { formatCount } from './formatCount'
import { formatDate } from './formatDate'
import { formatNames } from './formatNames'
import { getDirection } from './getDirection'
import { withoutName } from './withoutName'

describe('formatDate', () => {
  it.each([
    ['2025-10-01', 'en-GB', '1 October 2025'],
    ['2025-10-01T23:59:59.999Z', 'en-GB', '1 October 2025'],
    ['2025-10-01', 'de', '1. Oktober 2025'],
    ['2025-10-01', 'fr', '1 octobre 2025'],
  ])('%s in %s is %s', (iso, language, printed) => {
    expect(formatDate(iso, language)).toBe(printed)
  })

  it('refuses what is no date', () => {
    expect(() => formatDate('Autumn', 'en')).toThrow(RangeError)
  })
})

describe('formatCount', () => {
  it.each([
    [1, '1 word'],
    [0, '0 words'],
    [3264, '3,264 words'],
  ])('%d is %s', (count, printed) => {
    expect(formatCount(count, 'en-GB', wording.site.words)).toBe(printed)
  })
})

describe('formatNames', () => {
  it.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j', (names, printed) => {
    expect(formatNames(names, 'en-GB')).toBe(printed)
  })
})

describe('getDirection', () => {
  it.each([
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['ur-PK', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
  ])('%s is %s', (language, direction) => {
    expect(getDirection(language)).toBe(direction)
  })
})

describe('withoutName', () => {
  it.each([
    ['Long Primer is a size of type.', 'is a size of type.'],
    ['is a size of type.', 'is a size of type.'],
    ['Long Primers are many.', 'Long Primers are many.'],
  ])('%s', (about, said) => {
    expect(withoutName(about, 'Long Primer')).toBe(said)
  })
})
