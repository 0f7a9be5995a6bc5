import { inlinesToRuns } from '../../../manuscript/apparatus/runs'
import {
  citationOf,
  whyAsPrinted,
  type ManagerCitation,
  type ManagerItem,
} from '../../../manuscript/managerCitation'
import type { ManuscriptInline } from '../../../manuscript/model'
import { runsToBody } from '../../../richtext/fromManuscript/runsToBody'
import type { Body } from '../../../richtext/model'
import { plainText } from '../../../text/walk'

/** What a reference manager knows of a note: the works it cites, and the author’s own words around them. */
export type CitedNote = { items: ManagerItem[]; before: string; after: Body | null }

/**
 * The citations in the words of a note, and what stands before and after them. Null where there are
 * none, where words were put in by hand or their data cannot be read, and where other words stand
 * between two of them: such a note stays as it was printed.
 */
export function readCitedNote(
  content: readonly ManuscriptInline[],
  newID: () => string,
): CitedNote | null {
  const stretches: { citation: ManagerCitation | undefined; inlines: ManuscriptInline[] }[] = []
  for (const inline of content) {
    const citation = citationOf(inline)
    const last = stretches.at(-1)
    if (last && last.citation === citation) last.inlines.push(inline)
    else stretches.push({ citation, inlines: [inline] })
  }
  const first = stretches.findIndex(({ citation }) => citation)
  if (first < 0) return null
  const end = stretches.findLastIndex(({ citation }) => citation) + 1
  const cited = stretches.slice(first, end)
  const isSure = cited.every(({ citation, inlines }) => {
    const words = plainText(inlines)
    return citation ? whyAsPrinted(citation, words) === null : !/[\p{L}\p{N}]/u.test(words)
  })
  if (!isSure) return null
  const after = withoutStop(stretches.slice(end).flatMap(({ inlines }) => inlines))
  const isSaid = /[\p{L}\p{N}]/u.test(plainText(after))
  return {
    items: cited.flatMap(({ citation }) => citation?.items ?? []),
    before: plainText(stretches.slice(0, first).flatMap(({ inlines }) => inlines)),
    after: isSaid ? runsToBody(inlinesToRuns(after), newID) : null,
  }
}

/** The stop of a citation is its style’s: words after it begin without one. */
function withoutStop([first, ...rest]: readonly ManuscriptInline[]): ManuscriptInline[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : []
  return [{ ...first, text: first.text.replace(/^\s*\.\s+/, '') }, ...rest]
}
