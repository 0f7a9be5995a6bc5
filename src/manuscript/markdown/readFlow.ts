import { addAll } from '../addAll'
import type { Code, List, ListItem, RootContent, Table } from 'mdast'
import { blocksToInlines, toQuotations } from '../blocks/flattenBlocks'
import type { RawBlock } from '../blocks/model'
import { createProblem } from '../createProblem'
import { readHtmlFragment } from '../html/readHtml'
import type { ManuscriptInline, ManuscriptListItem, UnsupportedKind } from '../model'
import { tidyInlines } from '../tidyInlines'
import { lineOfNode, type MarkdownContext } from './context'
import { readPhrasing, readWords } from './readPhrasing'
import { wording } from '../../wording'

/** The nodes between the lines of a file, as blocks. Footnotes and definitions are read elsewhere. */
export function readFlow(nodes: RootContent[], context: MarkdownContext): RawBlock[] {
  return nodes.flatMap((node): RawBlock[] => {
    const line = lineOfNode(node)
    switch (node.type) {
      case 'heading': {
        const content = tidyInlines(readPhrasing(node.children, context))
        const heading: RawBlock = { type: 'heading', line, level: node.depth, content }
        return [...(content.length > 0 ? [heading] : []), ...takeLifted(context)]
      }
      case 'paragraph': {
        const content = readPhrasing(node.children, context)
        const paragraph: RawBlock = { type: 'paragraph', line, content }
        return [...(tidyInlines(content).length > 0 ? [paragraph] : []), ...takeLifted(context)]
      }
      case 'blockquote':
        return toQuotations(readFlow(node.children, context))
      case 'list':
        return readList(node, context)
      case 'table':
        return readTable(node, context)
      case 'code':
        return readCode(node, context)
      case 'html':
        return readHtml(node.value, line, context)
      case 'thematicBreak':
        return [{ type: 'rule', line }]
      default:
        return []
    }
  })
}

function takeLifted(context: MarkdownContext): RawBlock[] {
  return context.lifted.splice(0)
}

/** Comments between paragraphs are the author's own, and are listed. */
function readHtml(html: string, line: number, context: MarkdownContext): RawBlock[] {
  for (const match of html.matchAll(/<!--([^]*?)-->/g)) {
    const text = (match[1] ?? '').trim()
    context.gathering.problems.push(createProblem('comment', { words: text }, { line }))
  }
  const raw = readHtmlFragment(html, line, context.gathering)
  return raw.map((block) => mapRawMarkers(block, context))
}

/** `[^2]` within HTML is no Markdown to a parser, and still the marker of note 2. */
function mapRawMarkers(block: RawBlock, context: MarkdownContext): RawBlock {
  const read = (content: ManuscriptInline[]) =>
    content.flatMap((inline) => {
      if (inline.type !== 'text') return [inline]
      const { type: _, text, ...look } = inline
      return readWords(text, context, look)
    })
  if (block.type === 'quotation') return { ...block, paragraphs: block.paragraphs.map(read) }
  return block.type === 'paragraph' || block.type === 'heading'
    ? { ...block, content: read(block.content) }
    : block
}

function readList(list: List, context: MarkdownContext): RawBlock[] {
  const after: RawBlock[] = []
  const items = list.children.map((item) => readItem(item, context, after))
  return [
    {
      type: 'list',
      line: lineOfNode(list),
      ordered: list.ordered === true,
      ...(list.ordered && list.start && list.start !== 1 ? { start: list.start } : {}),
      items,
    },
    ...after,
  ]
}

function readItem(item: ListItem, context: MarkdownContext, after: RawBlock[]): ManuscriptListItem {
  const inner = readFlow(item.children, context)
  const lists = inner.filter((block) => block.type === 'list')
  const { content, left } = blocksToInlines(inner.filter(({ type }) => type !== 'list'))
  addAll(after, left)
  const isTask = typeof item.checked === 'boolean'
  const box: ManuscriptInline[] = isTask
    ? [{ type: 'text', text: item.checked === true ? '☑ ' : '☐ ' }]
    : []
  if (isTask) context.gathering.source.push(item.checked === true ? '☑' : '☐')
  return {
    line: lineOfNode(item),
    content: tidyInlines([...box, ...content]),
    lists: lists.map(({ line: _, ...list }) => list),
  }
}

/** Articles hold no tables: each row becomes a paragraph, its cells parted by bars. */
function readTable(table: Table, context: MarkdownContext): RawBlock[] {
  listUnsupported('table', 'table', lineOfNode(table), context)
  return table.children.flatMap((row): RawBlock[] => {
    const content = row.children.flatMap((cell, index): ManuscriptInline[] => {
      const words = readPhrasing(cell.children, context)
      if (index === 0) return words
      context.gathering.source.push('|')
      return [{ type: 'text', text: ' | ' }, ...words]
    })
    return [{ type: 'paragraph', line: lineOfNode(row), content }, ...takeLifted(context)]
  })
}

function readCode(code: Code, context: MarkdownContext): RawBlock[] {
  const line = lineOfNode(code)
  const kind = [code.lang, code.meta].filter(Boolean).join(' ')
  listUnsupported('other', wording.files.left.preformatted(kind), line, context)
  const content = code.value
    .split('\n')
    .flatMap((text, index): ManuscriptInline[] =>
      index === 0
        ? [{ type: 'text', text, code: true }]
        : [{ type: 'lineBreak' }, { type: 'text', text, code: true }],
    )
  return tidyInlines(content).length > 0 ? [{ type: 'paragraph', line, content }] : []
}

function listUnsupported(
  kind: UnsupportedKind,
  what: string,
  line: number,
  context: MarkdownContext,
): void {
  context.gathering.unsupported.push({ kind, what, where: `line ${line}` })
  context.gathering.problems.push(createProblem('unsupported', { what }, { line }))
}
