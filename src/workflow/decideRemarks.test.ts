import { describe, expect, it } from 'vitest'
import { decideRemark } from './decideRemark'
import { decideResolve } from './decideResolve'
import type { RefusalReason } from './refusals'
import { PEOPLE, type Person } from './testStanding'

type Outcome = RefusalReason | 'allowed'
const outcomeOf = (decision: ReturnType<typeof decideRemark>): Outcome =>
  decision.allowed ? 'allowed' : decision.reason

const MAY: [Person, Outcome][] = [
  ['wilma', 'allowed'],
  ['edith', 'allowed'],
  ['paula', 'allowed'],
  ['adam', 'roleMissing'],
  ['nobody', 'roleMissing'],
]

describe('decideRemark', () => {
  it.each(MAY)('%s: %s', (person, outcome) => {
    expect(outcomeOf(decideRemark({ actor: PEOPLE[person], words: 'Where from?' }))).toBe(outcome)
  })

  it.each<[string, string, { isResolved: boolean } | undefined, Outcome]>([
    ['no words', ' \n', undefined, 'wordsMissing'],
    ['an answer', 'From page 3.', { isResolved: false }, 'allowed'],
    ['an answer to what is settled', 'From page 3.', { isResolved: true }, 'alreadyResolved'],
    ['an empty answer', '', { isResolved: false }, 'wordsMissing'],
  ])('%s', (_name, words, thread, outcome) => {
    const facts = { actor: PEOPLE.edith, words, ...(thread && { thread }) }
    expect(outcomeOf(decideRemark(facts))).toBe(outcome)
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
