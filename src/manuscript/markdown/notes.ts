import { addAll } from '../addAll'
import { blocksToInlines } from '../blocks/flattenBlocks'
import type { RawBlock } from '../blocks/model'
import type { ManuscriptInline, ManuscriptNote } from '../model'
import { parseHref } from '../parseHref'
import { lineOfNode, type MarkdownContext } from './context'
import { readFlow } from './readFlow'
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { wording } from '../../wording'

/**
 * Footnotes and numbered definitions as notes. Pictures in a footnote follow the text (`after`).
 * Definitions that nothing refers to are listed as unsupported: their addresses would be lost.
 */
export function readNotes(
  { footnotes, numbered, definitions }: Definitions,
  context: MarkdownContext,
  after: RawBlock[],
): ManuscriptNote[] {
  const notes = footnotes.map((footnote, index): ManuscriptNote => {
    const { content, left } = blocksToInlines(readFlow(footnote.children, context))
    addAll(after, left)
    const label = footnote.label ?? footnote.identifier
    return { id: `md-${index + 1}`, label, kind: 'footnote', content, line: lineOfNode(footnote) }
  })
  for (const definition of numbered) {
    const { identifier, url, title } = definition
    const href = parseHref(url)
    const words: ManuscriptInline = { type: 'text', text: url }
    const link: ManuscriptInline = href ? { type: 'link', href, content: [words] } : words
    const content: ManuscriptInline[] = title
      ? [{ type: 'text', text: `${title}, ` }, link]
      : [link]
    context.gathering.source.push(url, title ? `${title},` : '')
    const line = lineOfNode(definition)
    notes.push({ id: `md-link-${identifier}`, label: identifier, kind: 'endnote', content, line })
  }
  for (const definition of definitions) {
    if (context.used.has(definition.identifier) || numbered.includes(definition)) continue
    const what = wording.files.left.unusedAddress(
      definition.label ?? definition.identifier,
      definition.url,
    )
    context.gathering.unsupported.push({
      kind: 'other',
      what,
      where: `line ${lineOfNode(definition)}`,
    })
  }
  return notes
}

/** What a file defines apart from its text, in its order. */
type Definitions = {
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

/**
 * The ids of the notes by what refers to them: a footnote's identifier, or `definition 3`. Of two
 * footnotes with one identifier the first is meant.
 */
export function nameNotes({ footnotes, numbered }: Definitions): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [index, { identifier }] of footnotes.entries()) {
    if (!ids.has(identifier)) ids.set(identifier, `md-${index + 1}`)
  }
  for (const { identifier } of numbered) {
    ids.set(`definition ${identifier}`, `md-link-${identifier}`)
  }
  return ids
}
