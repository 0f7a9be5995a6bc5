import type { Body, BodyNode, NoteFields } from '../../richtext/model'

/** What the tab may write into a note: its record, and why its words differ from it. */
export type NoteChangeFields = { quotation?: number; excuse?: string | null }

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
