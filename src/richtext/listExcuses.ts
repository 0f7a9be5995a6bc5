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
