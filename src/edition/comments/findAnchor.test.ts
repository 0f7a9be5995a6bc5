import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullText, printed } from '../testText'
import { anchorComment } from './anchorComment'
import { findAnchor } from './findAnchor'
import { textToCommentText } from './textToCommentText'

const TEXT =
  'The working day is not a fixed but a fluid quantity. It can vary only within certain limits.\n' +
  'Its minimum limit, however, cannot be determined. The day ends when the worker is worn out.\n' +
  'What is a working day? Capital replies: it has the full twenty-four hours.'

/** The anchor of a passage of the text, its only one or the nth, counted from 0. */
function anchor(passage: string, nth = 0, text = TEXT) {
  let start = -1
  for (let found = 0; found <= nth; found++) start = text.indexOf(passage, start + 1)
  return anchorComment(text, start, start + passage.length)
}

/** Where it is now: the state, and the words found. */
function find(text: string, wanted: ReturnType<typeof anchor>): string {
  const found = findAnchor(text, wanted)
  return found.state === 'lost' ? 'lost' : `${found.state}: ${text.slice(found.start, found.end)}`
}

describe('anchorComment', () => {
  it('keeps the words, what stands around them, and where they stood', () => {
    expect(anchor('fluid')).toEqual({
      quote: {
        type: 'TextQuoteSelector',
        exact: 'fluid',
        prefix: 'orking day is not a fixed but a ',
        suffix: ' quantity. It can vary only with',
      },
      position: { type: 'TextPositionSelector', start: 37, end: 42 },
    })
  })

  it('counts positions in code points and cuts no character in two', () => {
    const text = `${'😀'.repeat(20)}day${'😀'.repeat(20)}x`
    const { quote, position } = anchorComment(`a${text}`, 41, 44)
    expect(position).toEqual({ type: 'TextPositionSelector', start: 21, end: 24 })
    expect(quote.prefix).toBe('😀'.repeat(16))
    expect(anchorComment(text, 40, 42).quote.suffix).toBe(`y${'😀'.repeat(15)}`)
    expect(anchorComment(`${'😀'.repeat(20)}ab`, 41, 42).quote.prefix).toBe(`${'😀'.repeat(15)}a`)
  })

  it.each([
    ['nothing', 4, 4],
    ['white space', 3, 4],
    ['backwards', 8, 4],
    ['before the text', -3, 4],
    ['behind the text', 4, 10_000],
    ['no number', Number.NaN, 4],
  ])('refuses %s', (_name, start, end) => {
    expect(() => anchorComment(TEXT, start, end)).toThrow(RangeError)
  })
})

describe('findAnchor', () => {
  const edit = (from: string, to: string) => TEXT.replace(from, to)

  it.each<[string, string, ReturnType<typeof anchor>, string]>([
    ['nothing changed', TEXT, anchor('fluid'), 'found: fluid'],
    ['words put in before', `A new beginning. ${TEXT}`, anchor('fluid'), 'found: fluid'],
    [
      'the word before changed',
      edit('but a fluid', 'but one fluid'),
      anchor('fluid'),
      'found: fluid',
    ],
    [
      'the word after changed',
      edit('fluid quantity', 'fluid amount'),
      anchor('fluid'),
      'found: fluid',
    ],
    ['the second of three', TEXT, anchor('day', 1), 'found: day'],
    [
      'the last, the first being gone',
      edit('The working day', 'It'),
      anchor('working day', 1),
      'found: working day',
    ],
    [
      'a short word that is gone, though it stands elsewhere',
      edit(' The day ends when the worker is worn out.', ''),
      anchor('ends'),
      'lost',
    ],
    [
      'a sentence carried to the end',
      `${edit('It can vary only within certain limits.', '')} It can vary only within certain limits.`,
      anchor('It can vary only within certain limits.'),
      'found: It can vary only within certain limits.',
    ],
    [
      'a word in the passage changed',
      edit('within certain limits', 'within definite limits'),
      anchor('It can vary only within certain limits'),
      'changed: It can vary only within definite limits',
    ],
    [
      'carried away and changed',
      `It can vary only within definite limits. ${edit('It can vary only within certain limits.', '')}`,
      anchor('It can vary only within certain limits'),
      'changed: It can vary only within definite limits',
    ],
    ['a word replaced by another', edit('fluid', 'variable'), anchor('fluid'), 'changed: variable'],
    ['the first word replaced', edit('The', 'One'), anchor('The'), 'changed: One'],
    [
      'the last words replaced',
      edit('full twenty-four hours.', 'whole of it.'),
      anchor('full twenty-four hours.'),
      'changed: whole of it.',
    ],
    ['a word deleted', edit('fluid ', ''), anchor('fluid'), 'lost'],
    [
      'a sentence deleted',
      edit('It can vary only within certain limits.', ''),
      anchor('It can vary only within certain limits.'),
      'lost',
    ],
    [
      'all but everything deleted',
      'Another text about other things.',
      anchor('fluid quantity'),
      'lost',
    ],
    ['everything deleted', '', anchor('fluid'), 'lost'],
    [
      'far more words than there were',
      edit('fluid', 'quantity that is anything but fixed, as everyone knows who has ever worked'),
      anchor('fluid'),
      'lost',
    ],
    ['the whole of a text', 'x', anchorComment('x', 0, 1), 'found: x'],
    ['the whole of a text, rewritten', 'y', anchorComment('x', 0, 1), 'changed: y'],
    [
      'a word near the beginning',
      edit('The working', 'The whole'),
      anchor('working'),
      'changed: whole',
    ],
    ['the beginning gone with it', edit('The working day', 'It'), anchor('working'), 'lost'],
    ['a word near the end', edit('four hours.', 'four days.'), anchor('hours'), 'changed: days'],
    ['the end gone with it', edit('four hours.', 'four'), anchor('hours'), 'lost'],
    [
      'what stood after it gone',
      edit('a fluid quantity. It can', 'a very fluctuating one, and may'),
      anchor('fluid'),
      'lost',
    ],
    ['a line break in it', TEXT, anchor('limits.\nIts minimum'), 'found: limits.\nIts minimum'],
  ])('%s', (_name, text, wanted, expected) => {
    expect(find(text, wanted)).toBe(expected)
  })

  it('takes the nearest of places that look alike', () => {
    const refrain = 'We want eight hours, and we shall have eight hours, we say today. '
    const text = refrain.repeat(9)
    const start = refrain.length * 4
    const wanted = anchorComment(text, start + 8, start + 19)
    expect(findAnchor(text, wanted)).toMatchObject({ start: start + 8 })
  })

  it('takes the nearest of places that are much alike', () => {
    const one = 'eight hours for work and play. '
    const wanted = anchorComment(`${one}x `.repeat(9), one.length * 4 + 8, one.length * 5 + 6)
    const other = 'eight hours for labour and play. '
    const found = findAnchor(other.repeat(9), wanted)
    expect(found).toMatchObject({ state: 'changed', start: other.length * 4 })
  })

  it('finds every passage of an unchanged text where it is', () => {
    const text = fc
      .array(fc.constantFrom('day', ' ', 'working', '. ', '😀', 'é', '\n'), { minLength: 1 })
      .map((parts) => `a${parts.join('')}`)
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (said, from, length) => {
        const start = from % said.length
        const end = start + 1 + (length % (said.length - start))
        const isWhole = !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(said.slice(start, end))
        fc.pre(isWhole && said.slice(start, end).trim() !== '')
        expect(findAnchor(said, anchorComment(said, start, end))).toEqual({
          state: 'found',
          start,
          end,
        })
      }),
    )
  })

  it('follows a passage past anything that is put in before it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), (said) => {
        const found = findAnchor(`${said}\n${TEXT}`, anchor('within certain limits'))
        const start = said.length + 1 + TEXT.indexOf('within certain limits')
        expect(found).toMatchObject({ state: 'found', start })
      }),
    )
  })
})

describe('textToCommentText', () => {
  const { text, passages } = textToCommentText(fullText(), printed('R Luxemburg, pg 12', 'K Marx'))

  it('holds front matter, blocks and notes, and knows what is what', () => {
    const told = passages.map(({ part, id, start, end }) => [part, id, text.slice(start, end)])
    expect(told).toEqual([
      ['kicker', undefined, 'Theory'],
      ['title', undefined, 'On Machines'],
      ['subtitle', undefined, 'Of tools and hands'],
      ['standfirst', undefined, 'What a machine is for'],
      ['editorsNote', undefined, 'First given as a talk.'],
      ['block', 'h1', 'The machine'],
      ['block', 'p1', 'The working day is long.'],
      ['block', 'q1', 'Capital is dead labour.'],
      ['block', undefined, 'First'],
      ['block', undefined, 'Second'],
      ['block', undefined, 'Inner'],
      ['block', undefined, 'A hand press\nThe press in the yard\nOwn photograph\n'],
      ['block', undefined, 'Short hours now.\nA Reader\n@reader\nMastodon\n\n'],
      ['block', undefined, 'Dates'],
      ['block', 'p2', 'Ten hours from 1847.'],
      ['block', undefined, ''],
      ['block', 'p3', 'See about us.'],
      ['note', 'n1', 'R Luxemburg, pg 12'],
      ['note', 'n2', 'K Marx'],
    ])
    expect(passages.at(-1)?.end).toBe(text.length)
  })

  it('keeps a place for what is not there', () => {
    const { kicker: _kicker, ...bare } = fullText()
    expect(textToCommentText(bare, []).passages[0]).toEqual({ part: 'kicker', start: 0, end: 0 })
  })
})
