'use client'
import type { Body } from '../../richtext/model'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { setNoteFields, type NoteChangeFields } from './setNoteFields'

/**
 * Writes fields of one note into the latest draft of an article, as an explicit save. The text is
 * fetched first and goes back with the moment it was saved: if anybody saves in between, the desk
 * refuses and nothing is overwritten.
 */
export async function saveNote({
  api,
  article,
  fields,
  note,
}: {
  api: string
  article: number
  fields: NoteChangeFields
  note: string
}): Promise<DeskAnswer<unknown>> {
  const address = `${api}/articles/${article}?depth=0&draft=true`
  const found = await askDesk<{ body: Body; updatedAt: string }>(address)
  if (!found.ok) return found
  const body = setNoteFields(found.value.body, note, fields)
  if (!body)
    return { ok: false, message: 'The text has no such note any more. Load the page anew.' }
  return askDesk(address, 'PATCH', { body, updatedAt: found.value.updatedAt })
}
