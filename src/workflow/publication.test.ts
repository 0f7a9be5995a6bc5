import { describe, expect, it } from 'vitest'
import {
  decideHoldDraft,
  decideResumeDraft,
  type HoldDraftFacts,
  type ResumeDraftFacts,
} from './acts'
import {
  decidePublish,
  decideReinstate,
  decideRollBack,
  decideSchedule,
  decideUnschedule,
  decideWithdraw,
  type EditionMark,
  type Press,
  type PublishFacts,
  type RollBackFacts,
  type ScheduleFacts,
  type WithdrawFacts,
} from './publication'
import type { RefusalReason } from './refusals'
import { PEOPLE } from './testStanding'
import type { Actor } from './roles'

const one: EditionMark = { id: 1, ordinal: 1, manifestHash: 'm1' }
const two: EditionMark = { id: 2, ordinal: 2, manifestHash: 'm2' }

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
    publishing: UNPRINTED,
    namedHash: 'm9',
    manifestHash: 'm9',
    obstacles: [],
    changed: [],
  }
  const changed = [
    { article: '7', title: 'On quoins' },
    { article: '8', title: 'On furniture' },
  ]
  const told = (article: string, what = 'The date was wrong.') =>
    ({ article, kind: 'misprint', what }) as const

  it.each<[string, Partial<PublishFacts>, object]>([
    ['the first', {}, { act: 'print', kind: 'first', ordinal: 1 }],
    ['the first, named so', { kind: 'first' }, { act: 'print', kind: 'first', ordinal: 1 }],
    [
      'a correction',
      { publishing: TWICE, note: 'Page 3' },
      { act: 'print', kind: 'correction', ordinal: 3 },
    ],
    [
      'a correction that says what changed in each article',
      { publishing: PRINTED, note: 'Two dates', changed, corrections: [told('8'), told('7')] },
      { act: 'print', kind: 'correction', ordinal: 2 },
    ],
    [
      'after a withdrawal',
      { publishing: WITHDRAWN, note: 'Back' },
      { act: 'print', kind: 'correction', ordinal: 2 },
    ],
    [
      'the content of an edition that is no longer current',
      { publishing: TWICE, namedHash: 'm1', manifestHash: 'm1', note: 'As before' },
      { act: 'print', kind: 'correction', ordinal: 3 },
    ],
    [
      'the same request twice gives one edition',
      {
        publishing: PRINTED,
        namedHash: 'm1',
        manifestHash: 'm1',
        kind: 'first',
        obstacles: ['late'],
      },
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
      { publishing: PRINTED, namedHash: 'm1' },
      'manifestChanged',
    ],
    ['an issue that is not ready', { obstacles: ['x', 'y'] }, 'notReady'],
    ['a second first edition', { publishing: PRINTED, kind: 'first' }, 'notFirst'],
    ['a correction of nothing', { kind: 'correction', note: 'n' }, 'nothingToCorrect'],
    ['a correction without a note', { publishing: PRINTED }, 'noteMissing'],
    [
      'a correction with an empty note',
      { publishing: PRINTED, kind: 'correction', note: ' ' },
      'noteMissing',
    ],
    [
      'a correction of nothing that changed',
      { publishing: PRINTED, note: 'n', corrections: [told('7')] },
      'correctionUnneeded',
    ],
    ['a first edition with corrections', { corrections: [told('7')] }, 'correctionUnneeded'],
    [
      'two corrections of one article',
      { publishing: PRINTED, note: 'n', changed, corrections: [told('7'), told('7'), told('8')] },
      'correctionUnneeded',
    ],
    [
      'a correction that does not say what it changes',
      { publishing: PRINTED, note: 'n', changed, corrections: [told('7'), told('8', ' ')] },
      'correctionEmpty',
    ],
    ['changes nobody is told of', { publishing: PRINTED, note: 'n', changed }, 'correctionMissing'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decidePublish({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it('names the articles readers would not be told of', () => {
    expect(
      decidePublish({
        ...facts,
        publishing: PRINTED,
        note: 'n',
        changed,
        corrections: [told('7')],
      }),
    ).toMatchObject({ message: expect.stringMatching(/^Readers .* in “On furniture”: /) })
  })

  it.each(NOT_PUBLISHERS)('refuses %s', (_name, actor) => {
    expect(decidePublish({ ...facts, actor })).toMatchObject({ reason: 'roleMissing' })
  })
})

describe('decideSchedule', () => {
  const facts: ScheduleFacts = {
    actor: PEOPLE.paula,
    publishing: UNPRINTED,
    namedHash: 'm9',
    manifestHash: 'm9',
    obstacles: [],
    changed: [],
    at: '2025-10-02T08:00:00+02:00',
    timeZone: 'Europe/Berlin',
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
    ['a time zone there is not', { timeZone: 'Europe/Atlantis' }, 'timeZoneUnknown'],
    ['no time zone', { timeZone: '' }, 'timeZoneUnknown'],
    ['a correction without a note', { publishing: PRINTED }, 'noteMissing'],
    [
      'a correction that keeps a change to itself',
      { publishing: PRINTED, note: 'n', changed: [{ article: '7', title: 'On quoins' }] },
      'correctionMissing',
    ],
    ['this very moment', { at: '2025-10-01T12:00:00Z' }, 'instantPast'],
    ['an issue that is another by now', { manifestHash: 'm8' }, 'manifestChanged'],
    ['an issue that is not ready', { obstacles: ['x'] }, 'notReady'],
    [
      'what readers have',
      { publishing: { editions: [one], current: { ...one, manifestHash: 'm9' } } },
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
    publishing: TWICE,
    edition: 1,
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
    const publishing = { editions: [one, two], current: { id: 3, ordinal: 3, manifestHash: 'm1' } }
    expect(decideRollBack({ ...facts, publishing, edition: 2 })).toMatchObject({ from: two })
    expect(decideRollBack({ ...facts, publishing: WITHDRAWN })).toMatchObject({
      from: one,
      ordinal: 2,
    })
  })

  it.each<[string, Partial<RollBackFacts>, RefusalReason]>([
    ['an edition of another issue', { edition: 7 }, 'editionUnknown'],
    ['the current edition', { edition: 2 }, 'alreadyCurrent'],
    ['no note', { note: '' }, 'noteMissing'],
    ['a note of blanks', { note: ' ' }, 'noteMissing'],
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

describe('decideReinstate', () => {
  it('gives back what was withdrawn, and nothing else', () => {
    const { paula: actor } = PEOPLE
    expect(decideReinstate({ actor, isWithdrawn: true })).toEqual({ allowed: true })
    expect(decideReinstate({ actor, isWithdrawn: false })).toMatchObject({ reason: 'notWithdrawn' })
  })

  it.each(NOT_PUBLISHERS)('refuses %s', (_name, actor) => {
    expect(decideReinstate({ actor, isWithdrawn: true })).toMatchObject({ reason: 'roleMissing' })
  })
})

describe('decideHoldDraft', () => {
  const facts: HoldDraftFacts = {
    actor: PEOPLE.edith,
    isOwn: false,
    stage: 'drafting',
    isPrinted: true,
    isAsPrinted: false,
    isHeld: false,
  }

  it.each<[string, Partial<HoldDraftFacts>]>([
    ['an editor, any draft', {}],
    ['a writer, their own', { actor: PEOPLE.wilma, isOwn: true }],
    ['an approved rewrite', { stage: 'approved' }],
    ['one sent back', { stage: 'changesRequested' }],
  ])('lets %s be set aside', (_name, rest) => {
    expect(decideHoldDraft({ ...facts, ...rest })).toEqual({ allowed: true })
  })

  it.each<[string, Partial<HoldDraftFacts>, RefusalReason]>([
    ['somebody without a role', { actor: PEOPLE.nobody }, 'roleMissing'],
    ['another writer', { actor: PEOPLE.wilma }, 'notYours'],
    ['what readers never had', { isPrinted: false }, 'notPublished'],
    ['a second draft', { isHeld: true }, 'alreadyHeld'],
    ['a submitted text', { stage: 'submitted' }, 'alreadySubmitted'],
    ['the text readers have', { isAsPrinted: true }, 'nothingToHold'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideHoldDraft({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })
})

describe('decideResumeDraft', () => {
  const facts: ResumeDraftFacts = {
    actor: PEOPLE.edith,
    isOwn: false,
    stage: 'approved',
    isHeld: true,
  }

  it('lets an editor, or a writer of their own, go on', () => {
    expect(decideResumeDraft(facts)).toEqual({ allowed: true })
    const own = { ...facts, actor: PEOPLE.wilma, isOwn: true }
    expect(decideResumeDraft(own)).toEqual({ allowed: true })
  })

  it.each<[string, Partial<ResumeDraftFacts>, RefusalReason]>([
    ['somebody without a role', { actor: PEOPLE.nobody }, 'roleMissing'],
    ['another writer', { actor: PEOPLE.wilma }, 'notYours'],
    ['where nothing is set aside', { isHeld: false }, 'nothingHeld'],
    ['while the text is submitted', { stage: 'submitted' }, 'alreadySubmitted'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideResumeDraft({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })
})
