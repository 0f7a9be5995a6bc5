import { endsSentence } from './endsSentence'
import type { TextLine, Wrapping } from './model'

/**
 * Whether a file breaks its lines at a width, decided by measurement. Where lines follow each other
 * without an empty one, a wrapped file breaks in mid-sentence most of the time and a file of one
 * paragraph a line hardly ever: the next line begins with a small letter (or one of a script
 * without capitals) and the line before has no mark at its end. A fifth of such pairs is enough;
 * lines that long that nobody wraps at them are never taken for wrapped.
 */
const LONGEST_WIDTH = 130
const SHARE_IN_MID_SENTENCE = 0.2

export function measureWrapping(lines: TextLine[]): Wrapping {
  const first: TextLine[] = []
  let inMidSentence = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || line.text === '' || next.text === '') continue
    first.push(line)
    if (!endsSentence(line.text) && /^[\p{Ll}\p{Lo}]/u.test(next.text)) inMidSentence += 1
  }
  const width = findFullWidth(first)
  const wrapped =
    inMidSentence > 0 &&
    inMidSentence >= first.length * SHARE_IN_MID_SENTENCE &&
    width <= LONGEST_WIDTH
  return { wrapped, width }
}

/** Nine of ten lines are no wider. */
function findFullWidth(lines: TextLine[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b)
  return widths[Math.ceil(widths.length * 0.9) - 1] ?? 0
}
