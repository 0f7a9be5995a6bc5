import { endsSentence } from './endsSentence'
import { isHeadingLine } from './isHeadingLine'
import type { TextLine } from './model'

/**
 * What stands between two lines of a wrapped file that no empty line parts. A full line goes on in
 * the next. A line into which the next line's first word would have fitted was ended on purpose:
 * after a sentence it ends its paragraph, before a capital a heading stands alone, and a line
 * ended far before the margin keeps its break, as in verse and addresses. Indentation begins a
 * paragraph, and its end ends a block that was indented whole. A word that is cut always goes on.
 */
export type Joint = 'paragraph' | 'lineBreak' | 'join'

/** Columns that a wrapping program may leave empty though a word would fit. */
const SLACK = 10

type Place = {
  width: number
  /** `line` begins its paragraph. */
  beginsParagraph: boolean
  /** The paragraph is an item of a list or an entry of the notes: indentation goes on with it. */
  hanging: boolean
}

export function decideJoint(line: TextLine, next: TextLine, place: Place): Joint {
  if (line.quoted !== next.quoted) return 'paragraph'
  if (/\p{L}[-\u00ad]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) return 'join'
  if (!place.hanging) {
    if (next.indent >= line.indent + 2) return 'paragraph'
    if (next.indent <= line.indent - 2 && !place.beginsParagraph) return 'paragraph'
  }
  const firstWord = /^\S+/.exec(next.text.slice(0, place.width + 1))?.[0].length ?? 0
  const spare = place.width - line.width - 1 - firstWord
  if (spare < SLACK) return 'join'
  const capital = /^["'“‘„«»([¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(next.text)
  if (capital && endsSentence(line.text)) return 'paragraph'
  if (capital && place.beginsParagraph && isHeadingLine(line.text)) return 'paragraph'
  const endsEarly = spare > place.width * 0.4
  return endsEarly && !place.hanging ? 'lineBreak' : 'join'
}
