import { pairQuotationMarks } from '../apparatus/quotes/pairQuotationMarks'
import { inlinesToText } from '../inlinesToText'
import type { ManuscriptBlock, ManuscriptInline } from '../model'
import { isWholeQuotation } from './isWholeQuotation'

/**
 * A displayed quotation of several paragraphs, set as English books set it: each begins with the
 * opening mark and only the last has the closing one (Chicago Manual of Style, 13.32). The last
 * must carry a note marker.
 */
const MOST_PARAGRAPHS = 20
const OPENING = '“‘„«'

/** The paragraphs, or null where block `from` does not begin such a quotation. */
export function findSpokenQuotation(
  blocks: ManuscriptBlock[],
  from: number,
): ManuscriptInline[][] | null {
  const first = getContent(blocks[from])
  const opening = first ? inlinesToText(first).charAt(0) : ''
  if (!first || opening === '' || !OPENING.includes(opening) || !staysOpen(first)) return null
  const paragraphs = [first]
  for (let at = from + 1; at < from + MOST_PARAGRAPHS; at += 1) {
    const content = getContent(blocks[at])
    if (!content || inlinesToText(content).charAt(0) !== opening) return null
    paragraphs.push(content)
    if (staysOpen(content)) continue
    const isMarked = content.some(({ type }) => type === 'noteMarker')
    return isMarked && isWholeQuotation(inlinesToText(content)) ? paragraphs : null
  }
  return null
}

function getContent(block: ManuscriptBlock | undefined): ManuscriptInline[] | null {
  return block?.type === 'paragraph' ? block.content : null
}

/** A paragraph is asked once for each of those before it. */
const known = new WeakMap<ManuscriptInline[], boolean>()

function staysOpen(content: ManuscriptInline[]): boolean {
  const answer =
    known.get(content) ?? !pairQuotationMarks(inlinesToText(content)).some(({ open }) => open === 0)
  known.set(content, answer)
  return answer
}
