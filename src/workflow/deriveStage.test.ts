import { describe, expect, it } from 'vitest'
import { deriveStage } from './deriveStage'
import type { Stage, Standing } from './model'
import { DEFAULT_SIGN_OFF_RULES } from './signOffRules'
import { STAGE_NAMES, STAGES } from './stages'
import { approved, signOff, standing, submitted, turn } from './testStanding'

const submit = turn('submit', 'wilma', 'h1', 1)

const cases: [string, Standing, Stage][] = [
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
  it.each(cases)('%s', (_name, facts, stage) => {
    expect(deriveStage(facts)).toBe(stage)
  })

  it('reaches every stage, and each has a name', () => {
    expect(new Set(cases.map(([, , stage]) => stage))).toEqual(new Set(STAGES))
    expect(Object.keys(STAGE_NAMES)).toEqual([...STAGES])
  })
})
