import type { Body, NoteFields } from './model'
import { walkNodes } from './walkNodes'

/** The editors' reasons why quotations differ from their source texts, by the note they stand in. */
export function listExcuses(body: Body): Map<string, string> {
  const excuses = new Map<string, string>()
  for (const { node } of walkNodes(body)) {
    if (node.fields?.blockType !== 'note') continue
    const { excuse, id } = node.fields as NoteFields
    if (id && excuse?.trim()) excuses.set(id, excuse.trim())
  }
  return excuses
}

/** The notes before which quotation marks stand that are said to hold no quotation. */
export function listNotQuoted(body: Body): Set<string> {
  const notes = new Set<string>()
  for (const { node } of walkNodes(body)) {
    if (node.fields?.blockType !== 'note') continue
    const { id, noQuotation } = node.fields as NoteFields
    if (id && noQuotation) notes.add(id)
  }
  return notes
}
