import { isBody } from './isBody'
import type { Body, BodyNode } from './model'

/**
 * A note copied and pasted on the desk keeps its id, and two notes would share one. The first in
 * reading order keeps it, every later copy gets a new one from `newID`. Markers that open a note
 * again (`noteMark`) go on pointing at the first. The body given is not changed.
 */
export function renewNoteIDs(body: Body, newID: () => string): Body {
  const seen = new Set<string>()
  return { ...body, root: renew(body.root, seen, newID) }
}

function renew(node: BodyNode, seen: Set<string>, newID: () => string): BodyNode {
  const copy: BodyNode = { ...node }
  if (node.fields) {
    copy.fields = { ...node.fields }
    if (node.fields.blockType === 'note') {
      const id = node.fields.id
      if (typeof id !== 'string' || id === '' || seen.has(id)) copy.fields.id = newID()
      seen.add(copy.fields.id ?? '')
    }
    for (const [name, value] of Object.entries(copy.fields)) {
      if (isBody(value)) copy.fields[name] = { ...value, root: renew(value.root, seen, newID) }
    }
  }
  if (node.children) copy.children = node.children.map((child) => renew(child, seen, newID))
  return copy
}
