import { describe, expect, it } from 'vitest'
import { decidePublish, type PublishFacts } from './decidePublish'
import { decideRollBack, type RollBackFacts } from './decideRollBack'
import { decideSchedule, type ScheduleFacts } from './decideSchedule'
import { decideUnschedule } from './decideUnschedule'
import { decideWithdraw, type WithdrawFacts } from './decideWithdraw'
import type { EditionMark, Press } from './editions'
import type { Actor } from './model'
import type { RefusalReason } from './refusals'
import { PEOPLE } from './testStanding'

const one: EditionMark = { id: 'e1', ordinal: 1, manifestHash: 'm1' }
const two: EditionMark = { id: 'e2', ordinal: 2, manifestHash: 'm2' }

const UNPRINTED: Press = { editions: [], current: null }
const PRINTED: Press = { editions: [one], current: one }
const TWICE: Press = { editions: [one, two], current: two }
const WITHDRAWN: Press = { editions: [one], current: null }

const NOT_PUBLISHERS: [string, Actor][] = [
  ['a writer', PEOPLE.wilma],
  ['an editor', PEOPLE.edith],
  ['an admin', PEOPLE.adam],
  ['nobody', PEOPLE.nobody],
]

describe('decidePublish', () => {
  const facts: PublishFacts = {
    actor: PEOPLE.paula,
    press: UNPRINTED,
    namedHash: 'm9',
    manifestHash: 'm9',
    obstacles: [],
  }

  it.each<[string, Partial<PublishFacts>, object]>([
    ['the first', {}, { act: 'print', kind: 'first', ordinal: 1 }],
    ['the first, named so', { kind: 'first' }, { act: 'print', kind: 'first', ordinal: 1 }],
    [
      'a correction',
      { press: TWICE, note: 'Page 3' },
      { act: 'print', kind: 'correction', ordinal: 3 },
    ],
    [
      'after a withdrawal',
      { press: WITHDRAWN, note: 'Back' },
      { act: 'print', kind: 'correction', ordinal: 2 },
    ],
    [
      'the content of an edition that is no longer current',
      { press: TWICE, namedHash: 'm1', manifestHash: 'm1', note: 'As before' },
      { act: 'print', kind: 'correction', ordinal: 3 },
    ],
    [
      'the same request twice gives one edition',
      { press: PRINTED, namedHash: 'm1', manifestHash: 'm1', kind: 'first', obstacles: ['late'] },
      { act: 'stand', edition: one },
    ],
  ])('prints %s', (_name, rest, expected) => {
    expect(decidePublish({ ...facts, ...rest })).toEqual({ allowed: true, ...expected })
  })

  it.each<[string, Partial<PublishFacts>, RefusalReason]>([
    [
      'an issue that is another by now',
      { manifestHash: 'm8', obstacles: ['x'] },
      'manifestChanged',
    ],
    [
      'an issue that was printed so, but is another by now',
      { press: PRINTED, namedHash: 'm1' },
      'manifestChanged',
    ],
    ['an issue that is not ready', { obstacles: ['x', 'y'] }, 'notReady'],
    ['a second first edition', { press: PRINTED, kind: 'first' }, 'notFirst'],
    ['a correction of nothing', { kind: 'correction', note: 'n' }, 'nothingToCorrect'],
    ['a correction without a note', { press: PRINTED }, 'noteMissing'],
    [
      'a correction with an empty note',
      { press: PRINTED, kind: 'correction', note: ' ' },
      'noteMissing',
    ],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decidePublish({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it.each(NOT_PUBLISHERS)('refuses %s', (_name, actor) => {
    expect(decidePublish({ ...facts, actor })).toMatchObject({ reason: 'roleMissing' })
  })
})

describe('decideSchedule', () => {
  const facts: ScheduleFacts = {
    actor: PEOPLE.paula,
    press: UNPRINTED,
    namedHash: 'm9',
    manifestHash: 'm9',
    obstacles: [],
    at: '2025-10-02T08:00:00+02:00',
    now: '2025-10-01T12:00:00.000Z',
  }

  it('schedules the manifest for an instant', () => {
    expect(decideSchedule(facts)).toEqual({
      allowed: true,
      at: '2025-10-02T06:00:00.000Z',
      manifestHash: 'm9',
    })
  })

  it.each<[string, Partial<ScheduleFacts>, RefusalReason]>([
    ['a time without an offset', { at: '2025-10-02T08:00:00' }, 'instantInvalid'],
    ['this very moment', { at: '2025-10-01T12:00:00Z' }, 'instantPast'],
    ['an issue that is another by now', { manifestHash: 'm8' }, 'manifestChanged'],
    ['an issue that is not ready', { obstacles: ['x'] }, 'notReady'],
    [
      'what readers have',
      { press: { editions: [], current: { ...one, manifestHash: 'm9' } } },
      'alreadyPublished',
    ],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideSchedule({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it.each(NOT_PUBLISHERS)('refuses %s', (_name, actor) => {
    expect(decideSchedule({ ...facts, actor })).toMatchObject({ reason: 'roleMissing' })
    expect(decideUnschedule({ actor, isScheduled: true })).toMatchObject({ reason: 'roleMissing' })
  })
})

describe('decideUnschedule', () => {
  it('calls off what is scheduled, and nothing else', () => {
    const { paula: actor } = PEOPLE
    expect(decideUnschedule({ actor, isScheduled: true })).toEqual({ allowed: true })
    expect(decideUnschedule({ actor, isScheduled: false })).toMatchObject({
      reason: 'notScheduled',
    })
  })
})

describe('decideRollBack', () => {
  const facts: RollBackFacts = {
    actor: PEOPLE.paula,
    press: TWICE,
    edition: 'e1',
    note: 'As before',
  }

  it('prints an earlier edition again as a new one', () => {
    expect(decideRollBack(facts)).toEqual({
      allowed: true,
      kind: 'rollback',
      ordinal: 3,
      from: one,
    })
  })

  it('goes forward as well, and brings back what was withdrawn', () => {
    const press = { editions: [one, two], current: { id: 'e3', ordinal: 3, manifestHash: 'm1' } }
    expect(decideRollBack({ ...facts, press, edition: 'e2' })).toMatchObject({ from: two })
    expect(decideRollBack({ ...facts, press: WITHDRAWN })).toMatchObject({ from: one, ordinal: 2 })
  })

  it.each<[string, Partial<RollBackFacts>, RefusalReason]>([
    ['an edition of another issue', { edition: 'e7' }, 'editionUnknown'],
    ['the current edition', { edition: 'e2' }, 'alreadyCurrent'],
    ['no note', { note: '' }, 'noteMissing'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideRollBack({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it.each(NOT_PUBLISHERS)('refuses %s', (_name, actor) => {
    expect(decideRollBack({ ...facts, actor })).toMatchObject({ reason: 'roleMissing' })
  })
})

describe('decideWithdraw', () => {
  const facts: WithdrawFacts = {
    actor: PEOPLE.paula,
    subject: 'issue',
    isPublished: true,
    isWithdrawn: false,
    reason: ' At the request of the rights holder ',
  }

  it.each(['issue', 'article'] as const)('withdraws an %s with its reason', (subject) => {
    expect(decideWithdraw({ ...facts, subject })).toEqual({
      allowed: true,
      reason: 'At the request of the rights holder',
    })
  })

  it.each<[string, Partial<WithdrawFacts>, RefusalReason]>([
    ['twice', { isWithdrawn: true, isPublished: false }, 'alreadyWithdrawn'],
    ['what readers never had', { isPublished: false }, 'notPublished'],
    ['without a reason', { reason: ' ' }, 'reasonMissing'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideWithdraw({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it.each(NOT_PUBLISHERS)('refuses %s', (_name, actor) => {
    expect(decideWithdraw({ ...facts, actor })).toMatchObject({ reason: 'roleMissing' })
    expect(decideWithdraw({ ...facts, actor, subject: 'article' })).toMatchObject({
      reason: 'roleMissing',
    })
  })
})
