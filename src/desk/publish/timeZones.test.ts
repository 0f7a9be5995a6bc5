import { describe, expect, it } from 'vitest'
import { findTimeZone, listTimeZones, nameTimeZone } from './timeZones'

describe('nameTimeZone', () => {
  it.each([
    ['Europe/London', '2026-07-01', 'British Summer Time, GMT+1'],
    ['Europe/Berlin', '2026-12-01', 'Central European Standard Time, GMT+1'],
    ['Asia/Kolkata', '2026-07-01', 'India Standard Time, GMT+5:30'],
  ])('%s on %s is %s', (zone, day, name) => {
    expect(nameTimeZone(zone, new Date(day))).toBe(name)
  })
})

describe('findTimeZone', () => {
  const zones = listTimeZones(new Date('2026-07-01'))
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    ['new york ', 'America/New_York'],
    ['UTC', 'UTC'],
    ['Nowhere', null],
    ['Berl', null],
    ['', null],
  ])('%j is %j', (words, zone) => {
    expect(findTimeZone(words, zones)).toBe(zone)
  })
})
