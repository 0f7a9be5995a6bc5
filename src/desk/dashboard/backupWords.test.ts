import { expect, it } from 'vitest'
import { backupWords } from './backupWords'

const now = new Date('2026-11-29T12:00:00Z')
const nightly = { folder: '/backups', everyHours: 24, keepDays: 7 }
const good = (at: string) => ({ good: { at, file: '/backups/one.tar.gz', bytes: 12_340_000 } })
const problem = { at: '2026-11-29T03:00:00Z', message: 'The disk is full.' }

it.each([
  ['none was made', null, nightly, true, 'No backup of this magazine has been made.'],
  ['it is new', good('2026-11-29T11:30:00Z'), nightly, false, 'less than an hour ago (12.3 MB)'],
  ['it is an hour old', good('2026-11-29T10:59:00Z'), nightly, false, '1 hour ago'],
  ['it is of tonight', good('2026-11-29T03:00:00Z'), nightly, false, '9 hours ago'],
  ['two are missing', good('2026-11-27T03:00:00Z'), nightly, true, '2 days ago'],
  ['it is old, and nobody waits for one', good('2026-11-27T03:00:00Z'), null, false, '2 days ago'],
  ['it is older than a week', good('2026-11-20T12:00:00Z'), null, true, '9 days ago'],
])('%s', (_, state, schedule, isBad, words) => {
  const found = backupWords({ now, schedule, state })
  expect(found).toMatchObject({ isBad, problem: null })
  expect(found.line).toContain(words)
})

it('says why there is no newer one', () => {
  const state = { ...good('2026-11-29T03:00:00Z'), problem }
  expect(backupWords({ now, schedule: nightly, state })).toMatchObject({
    isBad: true,
    problem: 'The next one could not be written: The disk is full.',
  })
  expect(backupWords({ now, schedule: nightly, state: { problem } })).toMatchObject({
    isBad: true,
    problem: 'The first one could not be written: The disk is full.',
  })
})
