import { describe, expect, it } from 'vitest'
import { isCalendarDate, isTimeZone, parseInstant } from './time'

describe('parseInstant', () => {
  it.each([
    ['2025-10-01T12:00:00Z', '2025-10-01T12:00:00.000Z'],
    ['2025-10-01T12:00+02:00', '2025-10-01T10:00:00.000Z'],
    ['2025-12-31T23:30:00.5-01:00', '2026-01-01T00:30:00.500Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2025-02-29T00:00:00Z', null],
    ['2025-10-01T24:00:00Z', null],
    ['2025-10-01T12:60:00Z', null],
    ['2025-10-01T12:00:00+99:00', null],
    ['2025-10-01T12:00:00', null],
    ['2025-10-01T12:00:00.1234Z', '2025-10-01T12:00:00.123Z'],
    ['at 2025-10-01T12:00:00Z', null],
    ['2025-10-01T12:00:00Z sharp', null],
    ['2025-10-01', null],
    ['tomorrow', null],
    ['', null],
  ])('%s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })
})

describe('isCalendarDate', () => {
  it.each([
    ['2025-10-01', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['01.10.2025', false],
    ['2025-10-01T00:00:00Z', false],
    ['12025-10-01', false],
    ['2025-10-011', false],
    ['October 1, 2025', false],
  ])('%s', (text, is) => {
    expect(isCalendarDate(text)).toBe(is)
  })
})

describe('isTimeZone', () => {
  it.each([
    ['Europe/London', true],
    ['UTC', true],
    ['Europe/Londinium', false],
    ['London', false],
    [' ', false],
    ['', false],
  ])('“%s”', (name, is) => {
    expect(isTimeZone(name)).toBe(is)
  })
})
