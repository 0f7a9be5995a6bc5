import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'

/** What a file defines apart from its text, in its order. */
export type Definitions = {
  footnotes: FootnoteDefinition[]
  definitions: Definition[]
  /** Definitions with a number for their name that are used like notes, as `[3]`. */
  numbered: Definition[]
}

/** Definitions may stand anywhere, also in lists and quotations. */
export function listDefinitions(tree: Root): Definitions {
  const found: Definitions = { footnotes: [], definitions: [], numbered: [] }
  const used = new Set<string>()
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') found.footnotes.push(node)
    else if (node.type === 'definition') found.definitions.push(node)
    else if (node.type === 'linkReference' && node.referenceType !== 'full') {
      used.add(node.identifier)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  const seen = new Set<string>()
  found.numbered = found.definitions.filter(({ identifier }) => {
    const isFirst = !seen.has(identifier)
    seen.add(identifier)
    return isFirst && /^\d{1,4}$/.test(identifier) && used.has(identifier)
  })
  return found
}
