import type { Node } from 'mdast'

/** The line a node begins on; the parser gives every node one. */
export function getLine(node: Node): number {
  return node.position?.start.line ?? 1
}
