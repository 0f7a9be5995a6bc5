import { endsSentence } from './endsSentence'
import type { TextLine, Wrapping } from './model'

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
