import { addAll } from '../addAll'
import { blocksToInlines } from '../blocks/blocksToInlines'
import type { RawBlock } from '../blocks/model'
import type { ManuscriptInline, ManuscriptNote } from '../model'
import { parseHref } from '../parseHref'
import { getLine } from './getLine'
import type { Definitions } from './listDefinitions'
import type { MarkdownContext } from './model'
import { readFlow } from './readFlow'

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
    return { id: `md-${index + 1}`, label, kind: 'footnote', content, line: getLine(footnote) }
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
    const line = getLine(definition)
    notes.push({ id: `md-link-${identifier}`, label: identifier, kind: 'endnote', content, line })
  }
  for (const definition of definitions) {
    if (context.used.has(definition.identifier) || numbered.includes(definition)) continue
    const what = `unused address [${definition.label ?? definition.identifier}]: ${definition.url}`
    context.gathering.unsupported.push({ what, where: `line ${getLine(definition)}` })
  }
  return notes
}
