import { describe, expect, it } from 'vitest'
import { type RefusalFacts, refusalMessage, type RefusalReason, REFUSALS, refuse } from './refusals'

const REASONS = Object.keys(REFUSALS) as RefusalReason[]

describe('refusalMessage', () => {
  it.each(REASONS)('%s is said in whole sentences', (reason) => {
    expect(refusalMessage(reason)).toMatch(/^[A-Z].*\.$/)
    expect(refuse(reason)).toEqual({
      allowed: false,
      reason,
      status: REFUSALS[reason],
      message: refusalMessage(reason),
    })
  })

  const cases: [RefusalReason, Partial<RefusalFacts>, string][] = [
    ['roleMissing', { roles: ['editor'] }, 'Only an editor may do this.'],
    ['roleMissing', { roles: ['writer', 'editor'] }, 'Only a writer or an editor may do this.'],
    [
      'notSubmitted',
      { stage: 'changesRequested' },
      'Changes were requested, and the text has not been submitted again.',
    ],
    [
      'notSubmitted',
      { stage: 'drafting' },
      'This text has not been submitted, or has changed since it was.',
    ],
    [
      'unknownKind',
      { kind: 'law', kinds: ['edit', 'quotations'] },
      'This magazine has no sign-off of the kind “law”. It asks for: edit, quotations.',
    ],
    ['openComments', { count: 1 }, 'This text has an open comment. Resolve it first.'],
    ['openComments', { count: 2 }, 'This text has 2 open comments. Resolve them first.'],
    [
      'correctionUnneeded',
      { titles: ['On Method', ' '] },
      '“On Method”, an article without a title would read as before, or is named twice. There is nothing more to tell readers about it.',
    ],
    ['notReady', { count: 1 }, 'This issue is not ready: one obstacle remains.'],
    ['notReady', { count: 7 }, 'This issue is not ready: 7 obstacles remain.'],
  ]

  it.each(cases)('%s, %o', (reason, facts, sentence) => {
    expect(refusalMessage(reason, facts)).toBe(sentence)
  })
})
