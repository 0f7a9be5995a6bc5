import type { CommentAnchor } from './model'

/** How much of the text around a passage is kept with it, in UTF-16 code units. */
const CONTEXT = 32

/**
 * The anchor of a passage, from `start` up to but not including `end` in UTF-16 code units, as a
 * selection has them. Throws a RangeError if that is no passage of the text, or one without words.
 */
export function anchorComment(text: string, start: number, end: number): CommentAnchor {
  const exact = text.slice(start, end)
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
  if (!isInside || exact.trim() === '') {
    throw new RangeError(`There is no passage from ${start} to ${end} in a text of ${text.length}`)
  }
  const prefix = text.slice(Math.max(0, start - CONTEXT), start)
  const suffix = text.slice(end, end + CONTEXT)
  const startPoint = countPoints(text.slice(0, start))
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: suffix.replace(/[\uD800-\uDBFF]$/, ''),
    },
    position: {
      type: 'TextPositionSelector',
      start: startPoint,
      end: startPoint + countPoints(exact),
    },
  }
}

function countPoints(text: string): number {
  return [...text].length
}
