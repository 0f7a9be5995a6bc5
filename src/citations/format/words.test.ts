import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../model'
import { appendProse } from './appendProse'
import { joinWords } from './joinWords'
import { mergeRuns } from './mergeRuns'
import { parseAffix } from './parseAffix'
import { runsToText } from './runsToText'

describe('mergeRuns', () => {
  it('puts like runs together and leaves empty ones out', () => {
    const runs: Run[] = [
      { text: 'a' },
      { text: '' },
      { text: 'b' },
      { text: 'c', italic: true },
      { text: 'd', italic: true, href: 'https://example.org/' },
    ]
    expect(mergeRuns(runs)).toEqual([{ text: 'ab' }, runs[3], runs[4]])
  })

  it('keeps every character', () => {
    const texts = fc.array(fc.tuple(fc.string(), fc.boolean()))
    fc.assert(
      fc.property(texts, (pairs) => {
        const runs: Run[] = pairs.map(([text, italic]) => ({ text, ...(italic && { italic }) }))
        expect(runsToText(mergeRuns(runs))).toBe(runsToText(runs))
      }),
    )
  })
})

describe('parseAffix', () => {
  it.each([
    ['', []],
    ['see ', [{ text: 'see ' }]],
    ['see <i>Iskra</i>, ', [{ text: 'see ' }, { text: 'Iskra', italic: true }, { text: ', ' }]],
    ['<i>a</i><i>b</i>', [{ text: 'ab', italic: true }]],
    ['a <i>b', [{ text: 'a <i>b' }]],
    ['a < b </i> & <b>c</b>', [{ text: 'a < b </i> & <b>c</b>' }]],
  ])('reads %j', (affix, runs) => expect(parseAffix(affix)).toEqual(runs))
})

describe('joinWords', () => {
  it.each([
    ['', 'a', 'a'],
    ['a', '', 'a'],
    ['see', 'a', 'see a'],
    ['see ', 'a', 'see a'],
    ['see', ' a', 'see a'],
    ['(', 'a', '(a'],
    ['‘', 'a', '‘a'],
    ['a', ', b', 'a, b'],
    ['a', ')', 'a)'],
    ['a', '[b]', 'a [b]'],
  ])('puts %j before %j', (left, right, joined) => {
    expect(runsToText(joinWords([{ text: left }], [{ text: right }]))).toBe(joined)
  })
})

describe('appendProse', () => {
  it.each([
    ['', 'Prose alone.', 'Prose alone.'],
    ['pg 5', '', 'pg 5'],
    ['pg 5', ' (as it stands)', 'pg 5 (as it stands)'],
    ['pg 5', '; as it stands', 'pg 5; as it stands'],
    ['pg 5', 'our emphasis', 'pg 5, our emphasis'],
    ['pg 5', 'The emphasis is ours.', 'pg 5. The emphasis is ours.'],
    ['pg 5', '(The emphasis is ours.)', 'pg 5. (The emphasis is ours.)'],
    ['ibid.', 'The emphasis is ours.', 'ibid. The emphasis is ours.'],
    ['‘What Next?’', 'The emphasis is ours.', '‘What Next?’ The emphasis is ours.'],
  ])('puts after %j the prose %j', (printed, prose, note) => {
    expect(runsToText(appendProse([{ text: printed }], [{ text: prose }]))).toBe(note)
  })
})
