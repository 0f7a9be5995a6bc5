import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES } from './roles'
import { decideSettle, decideSuggest, type SettleAct, type SettleFacts } from './suggesting'
import { PEOPLE } from './testStanding'

const facts: SettleFacts = {
  act: 'take',
  actor: PEOPLE.wilma,
  isMine: false,
  isOwn: true,
  isPlaced: true,
  state: 'open',
}

describe('decideSettle', () => {
  it.each<[string, Partial<SettleFacts>, string]>([
    ['an author takes', {}, 'taken'],
    ['an author leaves', { act: 'leave' }, 'left'],
    ['an editor takes in any text', { actor: PEOPLE.edith, isOwn: false }, 'taken'],
    ['a writer in another’s text', { isOwn: false }, 'notYours'],
    ['one that collides', { isPlaced: false }, 'suggestionCollides'],
    ['one that collides is left', { act: 'leave', isPlaced: false }, 'left'],
    ['one that is settled', { state: 'left' }, 'suggestionSettled'],
    ['whoever made it withdraws', { act: 'withdraw', isMine: true, isOwn: false }, 'withdrawn'],
    ['another withdraws', { act: 'withdraw' }, 'suggestionNotYours'],
    ['whoever left it reopens', { act: 'reopen', state: 'left' }, 'open'],
    [
      'what was taken is not reopened',
      { act: 'reopen', isMine: true, state: 'taken' },
      'suggestionSettled',
    ],
    ['whoever withdrew it reopens', { act: 'reopen', isMine: true, state: 'withdrawn' }, 'open'],
    ['what is open is not reopened', { act: 'reopen', isMine: true }, 'suggestionSettled'],
    [
      'a writer reopens what was left in another’s text',
      { act: 'reopen', isOwn: false, state: 'left' },
      'suggestionNotYours',
    ],
    [
      'another leaves what is left for its author',
      { act: 'withdraw', state: 'left' },
      'suggestionNotYours',
    ],
    ['somebody without a role', { actor: { id: '9', roles: [] } }, 'roleMissing'],
    ['what another withdrew', { act: 'reopen', state: 'withdrawn' }, 'suggestionNotYours'],
  ])('%s', (_, more, outcome) => {
    const decision = decideSettle({ ...facts, ...more })
    expect(decision.allowed ? decision.state : decision.reason).toBe(outcome)
  })

  it('nobody who may not edit a text puts a word into it', () => {
    const someFacts = fc.record({
      act: fc.constantFrom<SettleAct>('take', 'leave', 'withdraw', 'reopen'),
      roles: fc.subarray([...ROLES]),
      isMine: fc.boolean(),
      isOwn: fc.boolean(),
      isPlaced: fc.boolean(),
      state: fc.constantFrom(
        'open' as const,
        'taken' as const,
        'left' as const,
        'withdrawn' as const,
      ),
    })
    fc.assert(
      fc.property(someFacts, ({ roles, ...more }) => {
        const decision = decideSettle({ ...more, actor: { id: '1', roles } })
        if (!decision.allowed || decision.state !== 'taken') return
        const mayEdit = roles.includes('editor') || (roles.includes('writer') && more.isOwn)
        expect([mayEdit, more.state, more.isPlaced]).toEqual([true, 'open', true])
      }),
    )
  })
})

describe('decideSuggest', () => {
  it.each([
    ['writer', true],
    ['editor', true],
    ['publisher', true],
    ['admin', false],
  ] as const)('%s: %s', (role, allowed) => {
    expect(decideSuggest({ actor: { id: '1', roles: [role] } }).allowed).toBe(allowed)
  })
})
