import { expect, it } from 'vitest'
import { instantToZoned, zonedToInstant } from './zonedToInstant'

it.each([
  ['2026-12-01T09:00', 'UTC', '2026-12-01T09:00:00+00:00'],
  ['2026-12-01T09:00', 'Europe/Berlin', '2026-12-01T09:00:00+01:00'],
  ['2026-07-01T00:00', 'Europe/London', '2026-07-01T00:00:00+01:00'],
  ['2026-07-01T23:30', 'America/New_York', '2026-07-01T23:30:00-04:00'],
  ['2026-07-01T12:00', 'Asia/Kolkata', '2026-07-01T12:00:00+05:30'],
  ['2026-10-25T01:30', 'Europe/London', '2026-10-25T01:30:00+01:00'],
  ['2026-03-29T01:30', 'Europe/London', null],
  ['2026-03-29T02:30', 'Europe/London', '2026-03-29T02:30:00+01:00'],
  ['2026-13-01T09:00', 'UTC', null],
  ['tomorrow', 'UTC', null],
  ['', 'UTC', null],
])('%s in %s is %s', (local, zone, instant) => {
  expect(zonedToInstant(local, zone)).toBe(instant)
})

it.each([
  ['2026-12-01T08:00:00Z', 'Europe/Berlin', '2026-12-01T09:00'],
  ['2026-07-01T23:30:59Z', 'Asia/Kolkata', '2026-07-02T05:00'],
])('%s on the clocks of %s is %s', (instant, zone, local) => {
  expect(instantToZoned(new Date(instant), zone)).toBe(local)
})
