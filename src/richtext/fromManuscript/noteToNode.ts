import type { Citation } from '../../citations/model'
import type { ReadNote } from '../../manuscript/apparatus/model'
import type { BodyNode, CitationRow } from '../model'
import type { KeptIDs } from './model'
import { runsToBody } from './runsToBody'

/**
 * The inline block of a note. Without a note, which is what a marker opens that has no entry in the
 * manuscript, the block is empty: the marker stays in its place and the checks of the apparatus
 * report it.
 */
export function noteToNode({
  id,
  kept,
  newID,
  note,
}: {
  id: string
  kept: KeptIDs
  newID: () => string
  note: ReadNote | undefined
}): BodyNode {
  const quotation = note && kept.quotations.get(note.id)
  const excuse = note && kept.excuses?.get(note.id)
  return {
    type: 'inlineBlock',
    version: 1,
    fields: {
      id,
      blockType: 'note',
      blockName: '',
      citations: (note?.citations ?? []).map((citation) => toRow(citation, kept, newID)),
      ...(note && note.prose.length > 0 ? { prose: runsToBody(note.prose, newID) } : {}),
      ...(quotation === undefined ? {} : { quotation }),
      ...(excuse === undefined ? {} : { excuse }),
      ...(note && kept.notQuoted?.has(note.id) ? { noQuotation: true } : {}),
    },
  }
}

function toRow(citation: Citation, kept: KeptIDs, newID: () => string): CitationRow {
  const reference = kept.references.get(citation.reference)
  if (reference === undefined) {
    throw new Error(`The reference ${citation.reference} of the manuscript was not kept.`)
  }
  return {
    id: newID(),
    reference,
    label: citation.locator?.label ?? 'page',
    locator: citation.locator?.value ?? null,
    prefix: citation.prefix ?? null,
    suffix: citation.suffix ?? null,
    quotedIn: citation.quotedIn ?? false,
    ...(citation.suppressAuthor && { suppressAuthor: true }),
  }
}
