import type { Nodes } from 'mdast'

/** The words inside a node of the tree, raw HTML left out. */
export function getWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  return 'children' in node ? node.children.map(getWords).join('') : ''
}
