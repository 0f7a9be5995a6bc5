import { describe, expect, it } from 'vitest'
import {
  decideSignOff,
  DEFAULT_SIGN_OFF_RULES,
  listSigners,
  type SignOffFacts,
  type SignOffRules,
  type Stage,
  STAGES,
  TRANSITIONS,
} from './approval'
import { type RefusalFacts, refusalMessage, type RefusalReason } from './refusals'
import { approved, minute, PEOPLE, signOff, standing, submitted, turn } from './testStanding'

const ALONE: SignOffRules = { ...DEFAULT_SIGN_OFF_RULES, fourEyes: false }
const DIFFERENT: SignOffRules = { ...DEFAULT_SIGN_OFF_RULES, distinctSigners: true }

const facts: SignOffFacts = {
  actor: PEOPLE.edith,
  kind: 'edit',
  namedHash: 'h1',
  changedBy: ['1'],
  ownedBy: ['1'],
  openComments: 0,
  openSuggestions: 0,
  at: minute(10),
  standing: submitted(),
}

describe('decideSignOff', () => {
  it('records a sign-off of the named text', () => {
    expect(decideSignOff(facts)).toEqual({
      allowed: true,
      signOff: {
        kind: 'edit',
        contentHash: 'h1',
        by: '2',
        at: minute(10),
        fourEyes: true,
      },
      from: 'submitted',
      to: 'submitted',
    })
  })

  it.each<[string, Partial<SignOffFacts>, Stage]>([
    [
      'the last kind approves',
      { standing: submitted({ signOffs: [signOff('quotations', 'emil', 'h1', 2)] }) },
      'approved',
    ],
    [
      'one person may give both kinds',
      { standing: submitted({ signOffs: [signOff('quotations', 'edith', 'h1', 2)] }) },
      'approved',
    ],
    [
      'a second person, where the magazine wants different people',
      {
        standing: submitted({
          rules: DIFFERENT,
          signOffs: [signOff('quotations', 'emil', 'h1', 2)],
        }),
      },
      'approved',
    ],
    [
      'a text they signed off before, under another hash',
      { standing: submitted({ signOffs: [signOff('edit', 'edith', 'h0', 0)] }) },
      'submitted',
    ],
    [
      'a text they had submitted before it became another',
      {
        standing: submitted({
          turns: [turn('submit', 'edith', 'h0', 0), turn('submit', 'wilma', 'h1', 1)],
        }),
      },
      'submitted',
    ],
    [
      'again, after changes were requested and the same text was submitted again',
      {
        standing: submitted({
          turns: [turn('requestChanges', 'emil', 'h1', 4), turn('submit', 'wilma', 'h1', 5)],
          signOffs: [signOff('edit', 'edith', 'h1', 2)],
        }),
      },
      'submitted',
    ],
  ])('%s', (_name, rest, to) => {
    expect(decideSignOff({ ...facts, ...rest })).toMatchObject({ allowed: true, to })
  })

  it.each<[string, Partial<SignOffFacts>, RefusalReason]>([
    ['a writer', { actor: PEOPLE.wilma }, 'roleMissing'],
    ['a publisher', { actor: PEOPLE.paula }, 'roleMissing'],
    ['an admin', { actor: PEOPLE.adam }, 'roleMissing'],
    ['a kind the magazine does not know', { kind: 'law' }, 'unknownKind'],
    ['a text that is another by now', { namedHash: 'h0' }, 'textChanged'],
    [
      'a text that changed after it was submitted',
      { namedHash: 'h2', standing: submitted({ contentHash: 'h2' }) },
      'notSubmitted',
    ],
    ['a draft', { standing: standing() }, 'notSubmitted'],
    [
      'a text that was sent back',
      { standing: standing({ turns: [turn('requestChanges', 'emil', 'h1', 1)] }) },
      'notSubmitted',
    ],
    [
      'an approved text',
      { actor: { id: '9', roles: ['editor'] }, standing: approved() },
      'alreadyApproved',
    ],
    [
      'the same twice',
      { standing: submitted({ signOffs: [signOff('edit', 'edith', 'h1', 2)] }) },
      'alreadySignedOff',
    ],
    ['the same twice, the text being approved', { standing: approved() }, 'alreadySignedOff'],
    [
      'one more than needed',
      { standing: submitted({ signOffs: [signOff('edit', 'emil', 'h1', 2)] }) },
      'kindComplete',
    ],
    [
      'the person who submitted it',
      { standing: standing({ turns: [turn('submit', 'edith', 'h1', 1)] }) },
      'ownText',
    ],
    [
      'a person who submitted it once and took it back',
      {
        standing: standing({
          turns: [
            turn('submit', 'edith', 'h1', 1),
            turn('takeBack', 'edith', 'h1', 2),
            turn('submit', 'wilma', 'h1', 3),
          ],
        }),
      },
      'ownText',
    ],
    ['a person who changed it', { changedBy: ['1', '2'] }, 'ownText'],
    ['a person who began it or is named on it', { ownedBy: ['1', '2'] }, 'ownText'],
    [
      'a person who signed another kind, where different people are wanted',
      {
        standing: submitted({
          rules: DIFFERENT,
          signOffs: [signOff('quotations', 'edith', 'h1', 2)],
        }),
      },
      'otherKindSigned',
    ],
    ['open comments', { openComments: 2 }, 'openComments'],
    ['open suggestions', { openSuggestions: 2 }, 'openSuggestions'],
  ])('refuses %s', (_name, rest, reason) => {
    expect(decideSignOff({ ...facts, ...rest })).toMatchObject({ allowed: false, reason })
  })

  it.each([
    ['unknownKind', { kind: 'law' }, { kind: 'law', kinds: ['edit', 'quotations'] }],
    [
      'notSubmitted',
      { standing: standing({ turns: [turn('requestChanges', 'emil', 'h1', 1)] }) },
      { stage: 'changesRequested' },
    ],
    [
      'alreadySignedOff',
      { standing: submitted({ signOffs: [signOff('edit', 'edith', 'h1', 2)] }) },
      { kind: 'edit' },
    ],
    [
      'kindComplete',
      { standing: submitted({ signOffs: [signOff('edit', 'emil', 'h1', 2)] }) },
      { kind: 'edit' },
    ],
    [
      'otherKindSigned',
      {
        standing: submitted({
          rules: DIFFERENT,
          signOffs: [signOff('quotations', 'edith', 'h1', 2)],
        }),
      },
      { kind: 'edit' },
    ],
    ['openComments', { openComments: 2 }, { count: 2 }],
    ['openSuggestions', { openSuggestions: 3 }, { count: 3 }],
  ] as [RefusalReason, Partial<SignOffFacts>, Partial<RefusalFacts>][])(
    'says of %s what the case is',
    (reason, rest, words) => {
      expect(decideSignOff({ ...facts, ...rest })).toMatchObject({
        message: refusalMessage(reason, words),
      })
    },
  )

  it('records for good that a magazine of one person did without four eyes', () => {
    const alone = { ...facts, changedBy: ['2'], standing: submitted({ rules: ALONE }) }
    expect(decideSignOff(alone)).toMatchObject({
      allowed: true,
      signOff: { fourEyes: false },
    })
    expect(decideSignOff({ ...alone, changedBy: [], ownedBy: ['2'] })).toMatchObject({
      allowed: true,
      signOff: { fourEyes: false },
    })
    expect(decideSignOff({ ...alone, changedBy: [] })).toMatchObject({
      allowed: true,
      signOff: { fourEyes: true },
    })
  })

  it.each(STAGES)('follows the table of transitions from %s', (stage) => {
    const at = {
      drafting: standing(),
      submitted: submitted(),
      changesRequested: standing({ turns: [turn('requestChanges', 'emil', 'h1', 1)] }),
      approved: approved(),
    }[stage]
    const decision = decideSignOff({
      ...facts,
      actor: { id: '9', roles: ['editor'] },
      standing: at,
    })
    expect(decision.allowed).toBe(TRANSITIONS.signOff.from.includes(stage))
    if (decision.allowed) expect(TRANSITIONS.signOff.to).toContain(decision.to)
  })
})

describe('listSigners', () => {
  const { edith, emil, wilma } = PEOPLE
  const asked = { at: minute(10), changedBy: [], ownedBy: ['1'], people: [edith, emil, wilma] }
  const both = [
    { kind: 'edit', people: ['2', '3'] },
    { kind: 'quotations', people: ['2', '3'] },
  ]

  it('names, before a text is submitted, who could sign it off then', () => {
    const before = { ...asked, standing: standing(), submitter: '1' }
    expect(listSigners(before)).toEqual({ kinds: both, isEnough: true })
    const byEdith = listSigners({ ...before, submitter: '2' })
    expect(byEdith.kinds.map(({ people }) => people)).toEqual([['3'], ['3']])
    expect(byEdith.isEnough).toBe(true)
  })

  it('of a submitted text asks who submitted it, not who is asking', () => {
    expect(listSigners({ ...asked, standing: submitted(), submitter: '2' }).kinds).toEqual(both)
  })

  it('leaves out what is held, and nothing is missing of an approved text', () => {
    const half = submitted({ signOffs: [signOff('edit', 'edith', 'h1', 2)] })
    expect(listSigners({ ...asked, standing: half, submitter: '1' }).kinds).toEqual([both[1]])
    const whole = listSigners({ ...asked, standing: approved(), submitter: '1' })
    expect(whole).toEqual({ kinds: [], isEnough: true })
  })

  it.each<[string, Partial<Parameters<typeof listSigners>[0]>]>([
    ['the text is everybody’s own', { ownedBy: ['1', '2', '3'] }],
    ['everybody changed it', { changedBy: ['2', '3'] }],
    [
      'one person would have to give both of different kinds',
      { ownedBy: ['1', '3'], standing: standing({ rules: DIFFERENT }) },
    ],
    [
      'one person would have to give a kind twice',
      {
        ownedBy: ['1', '3'],
        standing: standing({
          rules: { ...DEFAULT_SIGN_OFF_RULES, required: [{ kind: 'edit', count: 2 }] },
        }),
      },
    ],
  ])('says that there are not enough people where %s', (_name, rest) => {
    const found = listSigners({ ...asked, standing: standing(), submitter: '1', ...rest })
    expect(found.isEnough).toBe(false)
  })

  it('finds a way to share out where the first choice leaves nobody', () => {
    const oneEach = submitted({
      rules: { ...DIFFERENT, required: [...DEFAULT_SIGN_OFF_RULES.required] },
      signOffs: [],
    })
    expect(listSigners({ ...asked, standing: oneEach, submitter: '1' }).isEnough).toBe(true)
  })
})
