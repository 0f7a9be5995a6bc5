import { describe, expect, it } from 'vitest'
import { isBackupDue, listOutdated, nameBackup, readSchedule } from './schedule'

const DAY = 24 * 60 * 60 * 1000
const now = new Date('2026-11-29T03:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY)

describe('readSchedule', () => {
  it.each([
    [{}, null],
    [{ FORME_BACKUPS: '' }, null],
    [{ FORME_BACKUPS: '/b' }, { folder: '/b', everyHours: 24, keepDays: 7 }],
    [
      { FORME_BACKUPS: '/b', FORME_BACKUPS_EVERY: '6', FORME_BACKUPS_KEEP: '30' },
      { folder: '/b', everyHours: 6, keepDays: 30 },
    ],
  ])('%j', (env, schedule) => expect(readSchedule(env)).toEqual(schedule))

  it.each(['0', '-1', 'daily', '1.5', '10000'])('refuses %s', (text) => {
    const env = { FORME_BACKUPS: '/b', FORME_BACKUPS_EVERY: text }
    expect(() => readSchedule(env)).toThrow(`FORME_BACKUPS_EVERY is “${text}”`)
  })
})

describe('isBackupDue', () => {
  it.each([
    ['none was ever written', undefined, undefined, true],
    ['the last is old', ago(1), undefined, true],
    ['the last is new', ago(0.9), undefined, false],
    ['the last is old, and one has just failed', ago(2), ago(0.01), false],
    ['the last is old, and one failed long ago', ago(2), ago(0.5), true],
    ['none was ever written, and one has just failed', undefined, ago(0.01), false],
  ])('%s', (_, good, failed, due) => {
    const wanted = {
      everyHours: 24,
      failedAt: failed?.toISOString(),
      goodAt: good?.toISOString(),
      now,
    }
    expect(isBackupDue(wanted)).toBe(due)
  })
})

describe('listOutdated', () => {
  const names = (days: number[]) => days.map((day) => nameBackup(ago(day)))

  it('keeps everything of the last day', () => {
    expect(listOutdated(names([0, 0.25, 0.5, 0.75]), 1, now)).toEqual([])
  })

  it('keeps the newest of each day, week and month', () => {
    const daily = names(Array.from({ length: 800 }, (_, day) => day))
    const outdated = listOutdated(daily, 7, now)
    const kept = daily.filter((name) => !outdated.includes(name))
    const dates = kept.map((name) => name.slice(6, 16))
    expect(dates).toEqual([
      '2026-11-29', // days, of which the first is also the newest of its week and month
      '2026-11-28',
      '2026-11-27',
      '2026-11-26',
      '2026-11-25',
      '2026-11-24',
      '2026-11-23',
      '2026-11-22', // weeks, by their Sundays
      '2026-11-15',
      '2026-11-08',
      '2026-11-01',
      '2026-10-31', // months
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ])
  })

  it('counts days that have a backup, so that a long pause takes none away', () => {
    expect(listOutdated(names([400, 401, 402]), 3, now)).toEqual([])
  })

  it('never names another file', () => {
    const others = ['notes.txt', 'forme-2020-01-01T00-00-00Z.tar.gz.half', 'forme-2020.tar.gz']
    expect(listOutdated([...others, nameBackup(now)], 1, now)).toEqual([])
  })
})
