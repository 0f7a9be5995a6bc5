import type { Body, BodyNode, NoteFields } from '../../richtext/model'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { wording } from '../../wording'

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
  if (!body) return { ok: false, message: wording.quotations.noSuchNote }
  return askDesk(address, 'PATCH', { body, updatedAt: found.value.updatedAt })
}

/** What the tab may write into a note: its record, why its words differ from it, or that they are none. */
type NoteChangeFields = { quotation?: number; excuse?: string | null; noQuotation?: boolean }

/**
 * A body with these fields of one note changed and everything else as it was, to the last key; null
 * where the body has no such note any more.
 */
export function setNoteFields(body: Body, note: string, fields: NoteChangeFields): Body | null {
  let isFound = false
  const change = (node: BodyNode): BodyNode => {
    const isMeant = node.fields?.blockType === 'note' && node.fields.id === note
    if (isMeant) isFound = true
    return {
      ...node,
      ...(node.fields ? { fields: changeFields(node.fields, isMeant) } : {}),
      ...(node.children ? { children: node.children.map(change) } : {}),
    }
  }
  const changeFields = (old: NonNullable<BodyNode['fields']>, isMeant: boolean) =>
    Object.fromEntries(
      Object.entries(isMeant ? { ...(old as NoteFields), ...fields } : old).map(([name, value]) => [
        name,
        isNested(value) ? { ...value, root: change(value.root) } : value,
      ]),
    )
  const changed = { ...body, root: change(body.root) }
  return isFound ? changed : null
}

/** Rich text inside a block: the words of a displayed quotation or of an aside. */
function isNested(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && 'root' in value
}
