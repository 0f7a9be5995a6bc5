import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuotation } from './compareQuotation'

const compare = (text: string, record: string) => compareQuotation({ text, record })

const RECORD = 'The sea is calm. Nobody, it’s said, "looks" at the sea-front – or cares.'

const VOCABULARY: string[] = ['sea', 'calm', 'Nobody', 'it’s', ',', ';', '–', '“looks”']

describe('compareQuotation', () => {
  it.each([
    ['', ''],
    [RECORD, RECORD],
    ['caf\u00E9', 'cafe\u0301'],
  ])('holds %j for exact', (text, record) => {
    expect(compare(text, record)).toEqual({ verdict: 'exact', declared: [], first: null })
  })

  it.each<[string, string, string, string[]]>([
    ['an elision in brackets', 'a […] d', 'a b c d', ['elision']],
    ['an elision without', 'a … d', 'a b c d', ['elision']],
    ['three dots', 'a ... d', 'a b c d', ['elision']],
    ['three dots apart', 'a . . . d', 'a b c d', ['elision']],
    ['three dots in brackets', 'a [...] d', 'a b c d', ['elision']],
    ['an elision in round brackets', 'a (…) d', 'a b c d', ['elision']],
    ['an elision after a full stop', 'a. […] D e.', 'a. B c. D e.', ['elision']],
    ['four dots', 'a.... D', 'a. B c. D', ['elision']],
    ['an elision at the beginning', '… c d', 'a b c d', ['elision']],
    ['an elision at the end', 'a b […]', 'a b c d', ['elision']],
    ['several elisions', 'a […] c […] e', 'a b c b c d e', ['elision', 'elision']],
    ['an elision where the end comes twice', 'a […] c', 'a b c b c', ['elision']],
    ['an elision of nothing', 'a […] b', 'a b', ['elision']],
    ['another form of the elision of the record', 'a … b', 'a […] b', ['elision']],
    ['an elision that both have, and a space', 'a  […] b', 'a […] b', []],
    ['two elisions side by side', 'a […] … d', 'a b c d', ['elision', 'elision']],
    ['an insertion', 'a [that is, now] b', 'a b', ['insertion']],
    ['an insertion at the end', 'a b [sic]', 'a b', ['insertion']],
    ['an ending put in', 'revolution[s] come', 'revolution come', ['insertion']],
    ['letters put in', 're[-]public', 're[-]public ', ['spaces']],
    ['a beginning and a middle put in', 'the pre[re]quisite', 'the prequisite', ['insertion']],
    ['an insertion that both have, otherwise spaced', 'a [b  c] d', 'a [b c] d', ['spaces']],
    ['a small first letter', 'the sea', 'The sea', ['firstCapital']],
    ['a capital in brackets', '[T]he sea', 'the sea', ['firstCapital']],
    [
      'a small letter in brackets after an elision',
      '… [n]obody looks',
      'The sea. Nobody looks',
      ['elision', 'firstCapital'],
    ],
    [
      'a first capital after a quotation mark',
      '‘the sea’',
      '“The sea”',
      ['quotationMarks', 'firstCapital', 'quotationMarks'],
    ],
    ['a note on emphasis', 'a b [emphasis in original]', 'a b', ['emphasisNote']],
    ['a note on emphasis in round brackets', 'a b (emphasis added)', 'a b', ['emphasisNote']],
    ['our emphasis', 'a [our emphasis] b', 'a b', ['emphasisNote']],
    ['somebody’s emphasis', 'a [Lenin’s emphasis] b', 'a b', ['emphasisNote']],
    [
      'a note on emphasis after the closing mark',
      '“a b” [emphasis in original]',
      'a b',
      ['quotationMarks', 'emphasisNote'],
    ],
    [
      'a note on emphasis in other brackets',
      'a (our emphasis)',
      'a [our emphasis]',
      ['emphasisNote'],
    ],
    ['quotation marks around the text', '“a b”', 'a b', ['quotationMarks']],
    ['quotation marks around the record', 'a b', '«a b»', ['quotationMarks']],
    ['inner marks of another style', 'a ‘b’ c', 'a “b” c', ['quotationMarks', 'quotationMarks']],
    ['another apostrophe', "it's so", 'it’s so', ['quotationMarks']],
    ['another space', 'a\u00A0b', 'a b', ['spaces']],
    ['line breaks', 'a\nb  c', 'a b c', ['spaces', 'spaces']],
    ['space at the end', 'a b ', 'a b', ['spaces']],
    ['a thin space before a mark', 'a\u202F?', 'a?', ['spaces']],
    ['a soft hyphen', 'revo\u00ADlution', 'revolution', ['hyphens']],
    ['a hyphen that does not break', 'a‑b', 'a-b', ['hyphens']],
    ['another dash', 'a – b', 'a—b', ['spaces', 'hyphens', 'spaces']],
    ['a hyphen for a dash', 'a - b', 'a – b', ['hyphens']],
    ['two hyphens for a dash', 'a -- b', 'a — b', ['hyphens']],
    ['a hyphen in a range', '1914-18', '1914–18', ['hyphens']],
  ])('holds for declared: %s', (_, text, record, kinds) => {
    const { verdict, declared, first } = compare(text, record)
    expect({ verdict, first }).toEqual({ verdict: 'declared', first: null })
    const found = declared.map(({ kind }) => kind)
    expect(kinds.length > 0 ? found : found.filter((kind) => kind !== 'spaces')).toEqual(kinds)
  })

  it('says where each permitted difference stands', () => {
    expect(compare('the sea […] or cares', RECORD.slice(0, -1)).declared).toEqual([
      {
        kind: 'firstCapital',
        text: { start: 0, end: 3, words: 'the' },
        record: { start: 0, end: 3, words: 'The' },
      },
      {
        kind: 'elision',
        text: { start: 8, end: 11, words: '[…]' },
        record: { start: 8, end: 62, words: RECORD.slice(8, 62) },
      },
    ])
  })

  it.each([
    ['a word less', 'The sea calm.', 'The sea is calm.', 8, 8],
    ['a word more', 'The sea is not calm.', 'The sea is calm.', 11, 11],
    ['another word', 'The lake is calm.', 'The sea is calm.', 4, 4],
    ['a word in brackets for another', 'The [lake] is calm.', 'The sea is calm.', 4, 4],
    ['a capital within', 'The Sea is calm.', 'The sea is calm.', 4, 4],
    ['a capital after an elision', 'The […] Is calm', 'The sea is calm', 8, 15],
    ['another mark', 'The sea is calm!', 'The sea is calm.', 15, 15],
    ['the end left out', 'The sea is', 'The sea is calm.', 10, 11],
    ['the beginning left out', 'sea is calm.', 'The sea is calm.', 0, 0],
    ['words after the end', 'The sea is calm. Yes.', 'The sea is calm.', 17, 16],
    ['an elision of the record filled', 'a b c', 'a […] c', 2, 2],
    ['a pause of the record left out', 'a b', 'a … b', 2, 2],
    ['a hyphen left out', 'sea front', 'sea-front', 4, 3],
    ['an inner quotation mark left out', 'he looks on', 'he “looks” on', 3, 3],
    ['brackets of the record left out', 'a b', 'a [sic] b', 2, 2],
    ['round brackets as an insertion', 'a (emphasis on b) c', 'a c', 2, 2],
    ['words in another order behind an elision', 'a […] d c', 'a b c d', 8, 7],
    ['nothing for something', '', 'a', 0, 0],
  ])('holds for altered: %s', (_, text, record, inText, inRecord) => {
    const { verdict, first } = compare(text, record)
    expect([verdict, first?.text.index, first?.record.index]).toEqual(['altered', inText, inRecord])
  })

  it('shows the words around the first difference', () => {
    const text = `${'word '.repeat(12)}WRONG ${'word '.repeat(12)}`
    const first = compare(text, text.replace('WRONG', 'right')).first
    expect(first).toEqual({
      text: {
        index: 60,
        before: 'word word word word word word word ',
        after: 'WRONG word word word word word word',
      },
      record: {
        index: 60,
        before: 'word word word word word word word ',
        after: 'right word word word word word word',
      },
    })
  })

  const words = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 14 })

  it('permits any stretch to be elided with a mark', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (record, from, length) => {
        const start = from % record.length
        const text = record.toSpliced(start, length % (record.length - start + 1), '[…]')
        expect(compare(text.join(' '), record.join(' ')).verdict).toBe('declared')
      }),
    )
  })

  it('permits no word to be left out or put in without a mark', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('not', 'never'), (record, at, put) => {
        const more = record.toSpliced(at % (record.length + 1), 0, put)
        expect(compare(more.join(' '), record.join(' ')).verdict).toBe('altered')
        expect(compare(record.join(' '), more.join(' ')).verdict).toBe('altered')
      }),
    )
  })

  it('takes any strings, and says the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, record) => {
          expect(compare(text, record)).toEqual(compare(text, record))
          expect(compare(text, text).verdict).toBe('exact')
        },
      ),
    )
  })
})
