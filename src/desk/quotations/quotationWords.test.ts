import { describe, expect, it } from 'vitest'
import { type ShownRecord, sumQuotations, verdictWords } from './quotationWords'

const record = (state: ShownRecord['state']): ShownRecord => ({
  id: 1,
  text: '',
  updatedAt: '',
  state,
  againstPrinting: null,
  evidence: null,
  scan: null,
  verifiedBy: null,
  verifiedAt: null,
})
const verified = { verdict: 'exact', record: record('verified'), excuse: '' } as const
const altered = { verdict: 'altered', record: record('unverified'), excuse: '' } as const
const unlinked = { verdict: 'unlinked', record: null, excuse: '' } as const

describe('sumQuotations', () => {
  it.each([
    [[], 'The text quotes nothing.'],
    [[verified], '1 quotation: 1 verified'],
    [
      [altered, unlinked],
      '2 quotations: 0 verified, 1 differs from its source text, 1 has no source text',
    ],
    [
      [verified, altered, altered, unlinked, unlinked],
      '5 quotations: 1 verified, 2 differ from their source texts, 2 have no source text',
    ],
    [[{ ...altered, excuse: 'Old spelling.' }], '1 quotation: 0 verified'],
  ])('%o', (quotations, sum) => {
    expect(sumQuotations(quotations)).toBe(sum)
  })
})

describe('verdictWords', () => {
  it.each([
    ['exact', '', 'Matches', 'good'],
    ['declared', '', 'Matches but for what is marked', 'good'],
    ['altered', '', 'Differs', 'bad'],
    ['altered', 'Old spelling.', 'Differs, with a reason', 'ask'],
    ['unlinked', '', 'No source text yet', 'ask'],
  ] as const)('%s with the reason “%s” is “%s”', (verdict, excuse, word, tone) => {
    expect(verdictWords({ verdict, excuse })).toEqual({ word, tone })
  })
})
