import { describe, expect, it } from 'vitest'
import {
  type AssignFacts,
  decideAssign,
  decideComment,
  decideRequestChanges,
  decideResolve,
  decideSubmit,
  decideTakeBack,
  type RequestChangesFacts,
  type SubmitFacts,
  type TakeBackFacts,
} from './acts'
import { type Stage, STAGES, type Standing, TRANSITIONS } from './approval'
import type { RefusalReason } from './refusals'
import { approved, PEOPLE, type Person, standing, submitted, turn } from './testStanding'

const AT_STAGE: Record<Stage, Standing> = {
  drafting: standing(),
  submitted: submitted(),
  changesRequested: standing({ turns: [turn('requestChanges', 'edith', 'h1', 1)] }),
  approved: approved(),
}

describe('decideSubmit', () => {
  const facts: SubmitFacts = {
    actor: PEOPLE.wilma,
    isOwn: true,
    isEmpty: false,
    standing: standing(),
  }

  it('hands in the text as it is', () => {
    expect(decideSubmit(facts)).toEqual({
      allowed: true,
      from: 'drafting',
      to: 'submitted',
      contentHash: 'h1',
    })
  })

  it('hands in a text that changed after it was submitted', () => {
    expect(decideSubmit({ ...facts, standing: submitted({ contentHash: 'h2' }) })).toMatchObject({
      allowed: true,
      contentHash: 'h2',
    })
  })

  it.each<[string, Partial<SubmitFacts>, RefusalReason]>([
    ['an admin', { actor: PEOPLE.adam }, 'roleMissing'],
    ['a publisher', { actor: PEOPLE.paula }, 'roleMissing'],
    ['nobody', { actor: PEOPLE.nobody }, 'roleMissing'],
    ["another writer's article", { isOwn: false }, 'notYours'],
    ['twice', { standing: submitted() }, 'alreadySubmitted'],
    ['an approved text', { standing: approved() }, 'alreadyApproved'],
    ['no text', { isEmpty: true }, 'textEmpty'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideSubmit({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it('lets an editor submit any article', () => {
    expect(decideSubmit({ ...facts, actor: PEOPLE.edith, isOwn: false }).allowed).toBe(true)
  })

  it.each(STAGES)('follows the table of transitions from %s', (stage) => {
    const decision = decideSubmit({ ...facts, standing: AT_STAGE[stage] })
    expect(decision.allowed).toBe(TRANSITIONS.submit.from.includes(stage))
    if (decision.allowed) expect(TRANSITIONS.submit.to).toContain(decision.to)
  })
})

describe('decideTakeBack', () => {
  const facts: TakeBackFacts = { actor: PEOPLE.wilma, isOwn: true, standing: submitted() }

  it.each<[string, Partial<TakeBackFacts>, RefusalReason]>([
    ['a publisher', { actor: PEOPLE.paula }, 'roleMissing'],
    ["another writer's article", { isOwn: false }, 'notYours'],
    ['a draft', { standing: standing() }, 'notSubmitted'],
    ['an approved text', { standing: approved() }, 'alreadyApproved'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideTakeBack({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it.each(STAGES)('follows the table of transitions from %s', (stage) => {
    const decision = decideTakeBack({ ...facts, standing: AT_STAGE[stage] })
    expect(decision.allowed).toBe(TRANSITIONS.takeBack.from.includes(stage))
    if (decision.allowed) expect([decision.to]).toEqual(TRANSITIONS.takeBack.to)
  })
})

describe('decideRequestChanges', () => {
  const facts: RequestChangesFacts = {
    actor: PEOPLE.edith,
    reason: 'The second section has no source.',
    namedHash: 'h1',
    standing: submitted(),
  }

  it.each<[string, Partial<RequestChangesFacts>, RefusalReason]>([
    ['a writer', { actor: PEOPLE.wilma }, 'roleMissing'],
    ['no reason', { reason: ' \n' }, 'reasonMissing'],
    ['another text', { namedHash: 'h2' }, 'textChanged'],
    ['a draft', { standing: standing() }, 'notSubmitted'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideRequestChanges({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it.each(STAGES)('follows the table of transitions from %s', (stage) => {
    const { namedHash: _named, ...unnamed } = facts
    const decision = decideRequestChanges({ ...unnamed, standing: AT_STAGE[stage] })
    expect(decision.allowed).toBe(TRANSITIONS.requestChanges.from.includes(stage))
    if (decision.allowed) {
      expect(decision).toEqual({
        allowed: true,
        from: stage,
        to: 'changesRequested',
        contentHash: 'h1',
      })
    }
  })
})

describe('decideAssign', () => {
  const facts: AssignFacts = {
    actor: PEOPLE.edith,
    assignee: PEOPLE.wilma,
    due: '2025-11-30',
    now: { assignee: null, due: null },
  }

  it.each<[string, Partial<AssignFacts>, object]>([
    ['to a writer', {}, { assignee: '1', due: '2025-11-30', changed: true }],
    ['to nobody', { assignee: null, due: null }, { assignee: null, due: null, changed: false }],
    ['as before', { now: { assignee: '1', due: '2025-11-30' } }, { changed: false }],
    ['with another day', { now: { assignee: '1', due: null } }, { changed: true }],
    ['by a publisher', { actor: PEOPLE.paula }, { allowed: true }],
  ])('%s', (_name, rest, expected) => {
    expect(decideAssign({ ...facts, ...rest })).toMatchObject({ allowed: true, ...expected })
  })

  it.each<[string, Partial<AssignFacts>, RefusalReason]>([
    ['a writer', { actor: PEOPLE.wilma }, 'roleMissing'],
    ['to an admin', { assignee: PEOPLE.adam }, 'assigneeCannotWrite'],
    ['no day of the calendar', { due: '2025-02-30' }, 'dateInvalid'],
    ['a time', { due: '2025-02-20T12:00' }, 'dateInvalid'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideAssign({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })
})

describe('who may, whatever the stage', () => {
  const people: Person[] = ['wilma', 'edith', 'paula', 'adam', 'nobody']
  const may: Record<string, Person[]> = {
    submit: ['wilma', 'edith'],
    takeBack: ['wilma', 'edith'],
    requestChanges: ['edith'],
  }

  it.each(people.flatMap((person) => STAGES.map((stage) => [person, stage] as const)))(
    '%s at %s',
    (person, stage) => {
      const actor = PEOPLE[person]
      const at = AT_STAGE[stage]
      const decisions = {
        submit: decideSubmit({ actor, isOwn: true, isEmpty: false, standing: at }),
        takeBack: decideTakeBack({ actor, isOwn: true, standing: at }),
        requestChanges: decideRequestChanges({ actor, reason: 'r', standing: at }),
      }
      for (const [act, decision] of Object.entries(decisions)) {
        const refusedForRole = !decision.allowed && decision.reason === 'roleMissing'
        expect(refusedForRole).toBe(!may[act]?.includes(person))
      }
    },
  )
})

type Outcome = RefusalReason | 'allowed'
const outcomeOf = (decision: ReturnType<typeof decideComment>): Outcome =>
  decision.allowed ? 'allowed' : decision.reason

const MAY: [Person, Outcome][] = [
  ['wilma', 'allowed'],
  ['edith', 'allowed'],
  ['paula', 'allowed'],
  ['adam', 'roleMissing'],
  ['nobody', 'roleMissing'],
]

describe('decideComment', () => {
  it.each(MAY)('%s: %s', (person, outcome) => {
    expect(outcomeOf(decideComment({ actor: PEOPLE[person], words: 'Where from?' }))).toBe(outcome)
  })

  it.each<[string, string, { isResolved: boolean } | undefined, Outcome]>([
    ['no words', ' \n', undefined, 'wordsMissing'],
    ['an answer', 'From page 3.', { isResolved: false }, 'allowed'],
    ['an answer to what is settled', 'From page 3.', { isResolved: true }, 'alreadyResolved'],
    ['an empty answer', '', { isResolved: false }, 'wordsMissing'],
  ])('%s', (_name, words, thread, outcome) => {
    const facts = { actor: PEOPLE.edith, words, ...(thread && { thread }) }
    expect(outcomeOf(decideComment(facts))).toBe(outcome)
  })
})

describe('decideResolve', () => {
  it.each(MAY)('%s: %s', (person, outcome) => {
    const actor = PEOPLE[person]
    expect(outcomeOf(decideResolve({ act: 'resolve', actor, isResolved: false }))).toBe(outcome)
    expect(outcomeOf(decideResolve({ act: 'reopen', actor, isResolved: true }))).toBe(outcome)
  })

  it.each([
    ['resolve', true, 'alreadyResolved'],
    ['reopen', false, 'notResolved'],
  ] as const)('%s what is so already', (act, isResolved, outcome) => {
    expect(outcomeOf(decideResolve({ act, actor: PEOPLE.edith, isResolved }))).toBe(outcome)
  })
})
