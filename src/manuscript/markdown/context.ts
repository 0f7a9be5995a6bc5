import type { Definition, Node, Nodes } from 'mdast'
import type { Gathering, RawBlock } from '../blocks/model'
import type { ManagerCitation } from '../managerCitation'

/** What reading a Markdown file needs at every step. */
export type MarkdownContext = {
  gathering: Gathering
  /** Link definitions by identifier; the first of several counts. */
  definitions: Map<string, Definition>
  /** Identifiers of definitions that something refers to. */
  used: Set<string>
  /** Note ids by footnote identifier, and by the number of a definition that serves as a note. */
  noteIDs: Map<string, string>
  /** Citations by key, by the number that their words carry. */
  citations: ManagerCitation[]
  /** Pictures met in running text, to follow the paragraph. */
  lifted: RawBlock[]
}

/** The line a node begins on; the parser gives every node one. */
export function lineOfNode(node: Node): number {
  return node.position?.start.line ?? 1
}

/** The words inside a node of the tree, raw HTML left out. */
export function wordsOfNode(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  return 'children' in node ? node.children.map(wordsOfNode).join('') : ''
}
