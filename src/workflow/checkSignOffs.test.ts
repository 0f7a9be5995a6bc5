import { describe, expect, it } from 'vitest'
import { checkSignOffs } from './checkSignOffs'
import type { SignOffRules, Standing } from './model'
import { DEFAULT_SIGN_OFF_RULES } from './signOffRules'
import { approved, signOff, standing, turn } from './testStanding'

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

const cases: [string, Standing, string[]][] = [
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
  it.each(cases)('%s', (_name, facts, expected) => {
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
