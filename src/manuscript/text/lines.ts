/** A line of a plain text file. `text` has neither indentation, quoting marks nor spaces at its end. */
export type TextLine = {
  /** From 1. */
  number: number
  text: string
  /** Columns before the first character; a tab goes to the next multiple of four. */
  indent: number
  /** Number of `>` before the text, as in letters. */
  quoted: number
  /** The same without indentation removed: how far the line reaches. */
  width: number
}

/**
 * Lines that belong together, joined; a line feed in `text` is a line break to keep. `lines` are
 * counted as they stand in the file.
 */
export type TextParagraph = {
  line: number
  text: string
  /** Signs drawn across the column, between paragraphs: no words. */
  rule?: true
  lines: number
  indent: number
  /** Every line is indented, by the same number of columns. */
  indentedWhole: boolean
  quoted: number
  /** The character a line below it was drawn with: `=` or `-`. */
  underline?: string
}

/**
 * How the file breaks its lines. `wrapped`: at a width, so that a paragraph takes several lines;
 * otherwise every line is a paragraph. `width` is the column that full lines reach; a line that
 * leaves `slack` columns or more, the next line's first word counted, was ended on purpose.
 */
export type Wrapping = { wrapped: boolean; width: number; slack: number }

/** What hyphens at line ends mean, and the words of the file in small letters. */
export type HyphenPractice = { words: Set<string>; habit: 'divides' | 'keeps' | 'unknown' }

const TAB = 4

/** Every line of the text, empty ones too, with the `>` of quoting taken off and counted. */
export function splitLines(text: string): TextLine[] {
  return text.split('\n').map((raw, index) => {
    const { at, indent, quoted } = readPrefix(raw)
    const words = raw.slice(at).trimEnd()
    return { number: index + 1, text: words, indent, quoted, width: indent + words.length }
  })
}

/** A `>` that is not followed by a space or another one is a character like any other. */
function readPrefix(raw: string): { at: number; indent: number; quoted: number } {
  let at = 0
  let indent = 0
  let quoted = 0
  for (; at < raw.length; at += 1) {
    const character = raw.charAt(at)
    if (character === '\t') indent += TAB - (indent % TAB)
    else if (/\s/.test(character)) indent += 1
    else if (character === '>' && /^(?:[\s>]|$)/.test(raw.slice(at + 1, at + 2))) {
      quoted += 1
      indent = -1
    } else break
  }
  return { at, indent: Math.max(0, indent), quoted }
}

/**
 * Whether a file breaks its lines at a width, decided by measurement. Where lines follow each other
 * without an empty one, a wrapped file breaks in mid-sentence most of the time and a file of one
 * paragraph a line hardly ever: the next line begins with a small letter (or one of a script
 * without capitals) and the line before has no mark at its end. A fifth of such pairs is enough;
 * lines that long that nobody wraps at them are never taken for wrapped. Those same pairs, which
 * surely go on, tell how much room the wrapping leaves at the end of a full line.
 */
const LONGEST_WIDTH = 130
const SHARE_IN_MID_SENTENCE = 0.2
/** Where fewer pairs than this were measured, ten columns are taken for the room left. */
const FEWEST_MEASURED = 8
const USUAL_SLACK = 10

export function measureWrapping(lines: TextLine[]): Wrapping {
  const widths: number[] = []
  const goesOn: number[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || line.text === '' || next.text === '') continue
    widths.push(line.width)
    if (endsSentence(line.text) || !/^[\p{Ll}\p{Lo}]/u.test(next.text)) continue
    goesOn.push(line.width + 1 + (/^\S+/.exec(next.text.slice(0, 200))?.[0].length ?? 0))
  }
  const width = findQuantile(widths, 0.98)
  const wrapped =
    goesOn.length > 0 &&
    goesOn.length >= widths.length * SHARE_IN_MID_SENTENCE &&
    findQuantile(widths, 0.9) <= LONGEST_WIDTH
  const spare = width - findQuantile(goesOn, 0.05)
  const slack = goesOn.length < FEWEST_MEASURED ? USUAL_SLACK : Math.max(0, spare) + 1
  return { wrapped, width, slack }
}

/** The value that this share of all is no larger than. */
function findQuantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/**
 * Whether a line ends as a sentence ends: with its mark, behind which quotation marks, brackets
 * and the marker of a note may follow. The marks of Arabic, Hebrew, Devanagari and Chinese count.
 */
export function endsSentence(text: string): boolean {
  const end = text.slice(-60).replace(/(?:\s?\[\d{1,4}\]|[¹²³⁰⁴-⁹])+[.,]?$/, '')
  return /[.!?:;…؟۔।。！？：；]["'’”“»«›‹)\]*_]{0,4}\s*$/u.test(end)
}
