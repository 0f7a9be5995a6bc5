import { endsSentence } from './endsSentence'
import { isHeadingLine } from './isHeadingLine'
import type { TextLine, Wrapping } from './model'

/**
 * What stands between two lines of a wrapped file that no empty line parts. A full line goes on in
 * the next. A line into which the next line's first word would have fitted was ended on purpose:
 * after a sentence it ends its paragraph, before a capital a heading stands alone, and a line
 * ended far before the margin keeps its break, as in verse and addresses. Indentation begins a
 * paragraph, and its end ends a block that was indented whole. A word that is cut always goes on.
 */
export type Joint = 'paragraph' | 'lineBreak' | 'join'

type Place = Pick<Wrapping, 'width' | 'slack'> & {
  /** The line after the next, if it has words. */
  after?: TextLine
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
    if (endsSentence(line.text) && isHeadingOver(next, place)) return 'paragraph'
  }
  const spare = countSpare(line, next, place.width)
  if (spare < place.slack) return 'join'
  const capital = beginsWithCapital(next)
  if (capital && endsSentence(line.text)) return 'paragraph'
  if (capital && place.beginsParagraph && isHeadingLine(line.text)) return 'paragraph'
  const endsEarly = spare > place.width * 0.4
  return endsEarly && !place.hanging ? 'lineBreak' : 'join'
}

/** The line before may be full, so that nothing else tells that its paragraph is over. */
function isHeadingOver(line: TextLine, { after, width, slack }: Place): boolean {
  if (!after || !isHeadingLine(line.text) || !beginsWithCapital(after)) return false
  return countSpare(line, after, width) >= slack
}

/** Columns that a line has left when the first word of the next is added to it. */
function countSpare(line: TextLine, next: TextLine, width: number): number {
  const firstWord = /^\S+/.exec(next.text.slice(0, width + 1))?.[0].length ?? 0
  return width - line.width - 1 - firstWord
}

function beginsWithCapital({ text }: TextLine): boolean {
  return /^["'“‘„«»([¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)
}
