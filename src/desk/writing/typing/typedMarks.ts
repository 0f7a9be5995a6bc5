/**
 * What a typed mark becomes in a language: quotation marks (outer and inner, opening and closing),
 * the apostrophe, and which signs have a space before them that does not break.
 */
type Marks = {
  outer: readonly [string, string]
  inner: readonly [string, string]
  /** Signs with a space before them that keeps the line together, and that space. */
  spaced?: { before: string; space: string }
}

const NARROW = '\u202f'
const MARKS: Record<string, Marks> = {
  // New Hart’s Rules 9.2: British texts have single marks outside.
  'en-GB': { outer: ['‘', '’'], inner: ['“', '”'] },
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  'de-CH': { outer: ['«', '»'], inner: ['‹', '›'] },
  fr: {
    outer: [`«\u00a0`, `\u00a0»`],
    inner: ['“', '”'],
    spaced: { before: ';:!?', space: NARROW },
  },
  es: { outer: ['«', '»'], inner: ['“', '”'] },
  it: { outer: ['«', '»'], inner: ['“', '”'] },
  pt: { outer: ['“', '”'], inner: ['‘', '’'] },
  nl: { outer: ['‘', '’'], inner: ['“', '”'] },
  pl: { outer: ['„', '”'], inner: ['«', '»'] },
  cs: { outer: ['„', '“'], inner: ['‚', '‘'] },
  sv: { outer: ['”', '”'], inner: ['’', '’'] },
}

/**
 * What is written instead of a typed sign, with the part of the text before the cursor that it takes
 * the place of (`back`, in UTF-16 code units); null where it stays what it is. `before` is the line
 * up to the cursor. Straight double marks become the outer ones of the language, single ones the
 * inner or, within and after words, an apostrophe. A language that is not known keeps what is typed.
 *
 * @example markFor('"', 'He said ', 'de-DE') // { words: '„', back: 0 }
 */
export function markFor(
  typed: string,
  before: string,
  language: string,
): { words: string; back: number } | null {
  const marks = MARKS[language] ?? MARKS[language.split('-')[0] ?? '']
  if (!marks) return null
  const last = before.at(-1) ?? ''
  const isOpening = last === '' || /[\s([{\u2013\u2014\u2009]|[«„“‘‚‹]/u.test(last)
  if (typed === '"') return { words: marks.outer[isOpening ? 0 : 1], back: 0 }
  if (typed === "'") {
    if (/[\p{L}\p{N}]/u.test(last) && !isInside(before, marks.inner)) return { words: '’', back: 0 }
    return { words: marks.inner[isOpening ? 0 : 1], back: 0 }
  }
  const { spaced } = marks
  if (spaced?.before.includes(typed)) {
    if (last === ' ') return { words: `${spaced.space}${typed}`, back: 1 }
    if (/[\p{L}\p{N}»)]/u.test(last)) return { words: `${spaced.space}${typed}`, back: 0 }
  }
  return null
}

/** Whether an inner quotation is open before the cursor. */
function isInside(before: string, [open, close]: readonly [string, string]): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close)
}
