import type { Body, NoteFields } from './model'
import { relationID } from './relationID'
import { walkNodes } from './walkNodes'

/** What a body points at and how long it is. Ids are in order of first use, each once. */
export type BodyIndex = {
  words: number
  notes: number
  references: string[]
  quotations: string[]
  media: string[]
}

/** Counts a body and lists what it uses. Words are those of the running text, not of the notes. */
export function indexBody(body: Body): BodyIndex {
  const references = new Set<string>()
  const quotations = new Set<string>()
  const media = new Set<string>()
  let words = 0
  let notes = 0
  for (const { node, place } of walkNodes(body)) {
    if (node.type === 'text' && !place.includes('note.prose')) {
      words += node.text?.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
    }
    const fields = node.fields
    if (!fields) continue
    if (fields.blockType === 'note') notes += 1
    for (const citation of (fields as NoteFields).citations ?? []) {
      add(references, citation.reference)
    }
    if (fields.blockType === 'note' || fields.blockType === 'quotation') {
      add(quotations, fields.quotation)
    }
    if (fields.blockType === 'figure') add(media, fields.media)
  }
  return {
    words,
    notes,
    references: [...references],
    quotations: [...quotations],
    media: [...media],
  }
}

function add(ids: Set<string>, relation: unknown): void {
  const id = relationID(relation)
  if (id !== undefined) ids.add(id)
}
