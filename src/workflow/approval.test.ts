import { describe, expect, it } from 'vitest'
import {
  checkSignOffs,
  DEFAULT_SIGN_OFF_RULES,
  deriveStage,
  requireSignOffs,
  type SignOffRules,
  type Stage,
  STAGE_NAMES,
  STAGES,
  type Standing,
} from './approval'
import { approved, signOff, standing, submitted, turn } from './testStanding'

const TWO_EDITS: SignOffRules = {
  ...DEFAULT_SIGN_OFF_RULES,
  required: [{ kind: 'edit', count: 2 }],
}
const DIFFERENT: SignOffRules = { ...DEFAULT_SIGN_OFF_RULES, distinctSigners: true }

/** Each kind as `kind status held/count (causes of lapse)`. */
function brief(facts: Standing): string[] {
  return checkSignOffs(facts).map(({ kind, count, status, held, lapsed }) => {
    const causes = lapsed.map(({ cause }) => cause).join(' ')
    return `${kind} ${status} ${held.length}/${count}${causes === '' ? '' : ` (${causes})`}`
  })
}

const signOffCases: [string, Standing, string[]][] = [
  ['nothing signed off', standing(), ['edit missing 0/1', 'quotations missing 0/1']],
  ['all signed off', approved(), ['edit held 1/1', 'quotations held 1/1']],
  [
    'one person for both kinds',
    standing({
      signOffs: [signOff('edit', 'edith', 'h1', 1), signOff('quotations', 'edith', 'h1', 2)],
    }),
    ['edit held 1/1', 'quotations held 1/1'],
  ],
  [
    'the text changed',
    approved({ contentHash: 'h2' }),
    ['edit lapsed 0/1 (textChanged)', 'quotations lapsed 0/1 (textChanged)'],
  ],
  [
    'one of two kinds given again for the new text',
    approved({
      contentHash: 'h2',
      signOffs: [
        signOff('edit', 'edith', 'h1', 1),
        signOff('quotations', 'emil', 'h1', 2),
        signOff('edit', 'edith', 'h2', 3),
      ],
    }),
    ['edit held 1/1', 'quotations lapsed 0/1 (textChanged)'],
  ],
  [
    'somebody else signed off the new text',
    standing({
      contentHash: 'h2',
      signOffs: [signOff('edit', 'edith', 'h1', 1), signOff('edit', 'emil', 'h2', 3)],
    }),
    ['edit held 1/1 (textChanged)', 'quotations missing 0/1'],
  ],
  [
    'changes to this text were requested after a sign-off',
    approved({
      turns: [turn('submit', 'wilma', 'h1', 1), turn('requestChanges', 'emil', 'h1', 5)],
    }),
    ['edit lapsed 0/1 (changesRequested)', 'quotations lapsed 0/1 (changesRequested)'],
  ],
  [
    'changes were requested at the very instant of a sign-off: the objection wins',
    approved({ turns: [turn('requestChanges', 'emil', 'h1', 3)] }),
    ['edit lapsed 0/1 (changesRequested)', 'quotations lapsed 0/1 (changesRequested)'],
  ],
  [
    'changes were requested before the sign-offs',
    approved({ turns: [turn('requestChanges', 'emil', 'h1', 1)] }),
    ['edit held 1/1', 'quotations held 1/1'],
  ],
  [
    'changes to another text were requested: the restored text keeps its sign-offs',
    approved({ turns: [turn('requestChanges', 'emil', 'h2', 5)] }),
    ['edit held 1/1', 'quotations held 1/1'],
  ],
  [
    'an unreadable instant does not save a sign-off from a request',
    standing({
      turns: [turn('requestChanges', 'emil', 'h1', 1)],
      signOffs: [signOff('edit', 'edith', 'h1', 2, { at: 'yesterday' })],
    }),
    ['edit lapsed 0/1 (changesRequested)', 'quotations missing 0/1'],
  ],
  [
    'own text, and four eyes are required now',
    standing({ signOffs: [signOff('edit', 'edith', 'h1', 1, { fourEyes: false })] }),
    ['edit lapsed 0/1 (ownText)', 'quotations missing 0/1'],
  ],
  [
    'own text, and four eyes are not required',
    standing({
      rules: { ...DEFAULT_SIGN_OFF_RULES, fourEyes: false },
      signOffs: [signOff('edit', 'edith', 'h1', 1, { fourEyes: false })],
    }),
    ['edit held 1/1', 'quotations missing 0/1'],
  ],
  [
    'two of a kind from one person count once',
    standing({
      rules: TWO_EDITS,
      signOffs: [signOff('edit', 'edith', 'h1', 1), signOff('edit', 'edith', 'h1', 2)],
    }),
    ['edit missing 1/2'],
  ],
  [
    'two of a kind from two people',
    standing({
      rules: TWO_EDITS,
      signOffs: [signOff('edit', 'edith', 'h1', 1), signOff('edit', 'emil', 'h1', 2)],
    }),
    ['edit held 2/2'],
  ],
  [
    'different people wanted: a person counts for the kind they signed first',
    standing({
      rules: DIFFERENT,
      signOffs: [signOff('quotations', 'edith', 'h1', 2), signOff('edit', 'edith', 'h1', 1)],
    }),
    ['edit held 1/1', 'quotations lapsed 0/1 (otherKindSigned)'],
  ],
  [
    'different people wanted: a kind the magazine gave up does not bind a person',
    standing({
      rules: DIFFERENT,
      signOffs: [signOff('law', 'edith', 'h1', 1), signOff('edit', 'edith', 'h1', 2)],
    }),
    ['edit held 1/1', 'quotations missing 0/1'],
  ],
  [
    'a kind nobody has to give',
    standing({ rules: { ...TWO_EDITS, required: [{ kind: 'edit', count: 0 }] } }),
    ['edit held 0/0'],
  ],
]

describe('checkSignOffs', () => {
  it.each(signOffCases)('%s', (_name, facts, expected) => {
    expect(brief(facts)).toEqual(expected)
  })

  it('lapses and holds again, by the hash alone', () => {
    const before = approved()
    expect(brief({ ...before, contentHash: 'h2' })).not.toEqual(brief(before))
    expect(brief({ ...before, contentHash: 'h2' }).join()).toContain('lapsed')
    expect(brief({ ...before, contentHash: 'h1' })).toEqual([
      'edit held 1/1',
      'quotations held 1/1',
    ])
  })
})

const submit = turn('submit', 'wilma', 'h1', 1)

const stageCases: [string, Standing, Stage][] = [
  ['nothing happened', standing(), 'drafting'],
  ['submitted', submitted(), 'submitted'],
  ['submitted, then changed', submitted({ contentHash: 'h2' }), 'drafting'],
  ['submitted, changed, and restored', submitted({ contentHash: 'h1' }), 'submitted'],
  ['taken back', standing({ turns: [submit, turn('takeBack', 'wilma', 'h1', 2)] }), 'drafting'],
  [
    'changes requested',
    standing({ turns: [submit, turn('requestChanges', 'edith', 'h1', 2)] }),
    'changesRequested',
  ],
  [
    'changes requested, and being made',
    standing({ contentHash: 'h2', turns: [submit, turn('requestChanges', 'edith', 'h1', 2)] }),
    'changesRequested',
  ],
  [
    'changed and submitted again',
    standing({
      contentHash: 'h2',
      turns: [submit, turn('requestChanges', 'edith', 'h1', 2), turn('submit', 'wilma', 'h2', 3)],
    }),
    'submitted',
  ],
  ['one of two kinds', submitted({ signOffs: [signOff('edit', 'edith', 'h1', 2)] }), 'submitted'],
  ['all kinds', approved(), 'approved'],
  ['approved, then changed', approved({ contentHash: 'h2' }), 'drafting'],
  [
    'approved, changed, submitted, sent back, and restored',
    approved({
      turns: [submit, turn('submit', 'wilma', 'h2', 5), turn('requestChanges', 'edith', 'h2', 6)],
    }),
    'approved',
  ],
  [
    'approved, then sent back',
    approved({ turns: [submit, turn('requestChanges', 'edith', 'h1', 5)] }),
    'changesRequested',
  ],
  [
    'approved, sent back, and submitted unchanged: the objection is not overruled by the writer',
    approved({
      turns: [submit, turn('requestChanges', 'edith', 'h1', 5), turn('submit', 'wilma', 'h1', 6)],
    }),
    'submitted',
  ],
  [
    'the magazine asks for one more kind than before',
    approved({
      rules: {
        ...DEFAULT_SIGN_OFF_RULES,
        required: [...DEFAULT_SIGN_OFF_RULES.required, { kind: 'law', count: 1 }],
      },
    }),
    'submitted',
  ],
  [
    'a magazine that asks for nothing approves nothing',
    standing({ rules: { ...DEFAULT_SIGN_OFF_RULES, required: [] } }),
    'drafting',
  ],
  [
    'a magazine that asks for no one approves nothing',
    submitted({ rules: { ...DEFAULT_SIGN_OFF_RULES, required: [{ kind: 'edit', count: 0 }] } }),
    'submitted',
  ],
]

describe('deriveStage', () => {
  it.each(stageCases)('%s', (_name, facts, stage) => {
    expect(deriveStage(facts)).toBe(stage)
  })

  it('reaches every stage, and each has a name', () => {
    expect(new Set(stageCases.map(([, , stage]) => stage))).toEqual(new Set(STAGES))
    expect(Object.keys(STAGE_NAMES)).toEqual([...STAGES])
  })
})

describe('requireSignOffs', () => {
  it.each([
    [[], []],
    [['edit', 'quotations'], DEFAULT_SIGN_OFF_RULES.required],
    [
      ['edit', 'law', 'edit'],
      [
        { kind: 'edit', count: 2 },
        { kind: 'law', count: 1 },
      ],
    ],
  ])('%j', (kinds, required) => {
    expect(requireSignOffs(kinds)).toEqual(required)
  })
})
