import { addAll } from '../addAll'
import type { RawBlock } from '../blocks/model'
import { createProblem } from '../createProblem'
import { plainText } from '../../text/walk'
import type { ManuscriptInline } from '../model'
import { tidyInlines } from '../tidyInlines'
import {
  getAttribute,
  getLine,
  getHtmlText,
  holdsBlocks,
  type HtmlContext,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHidden,
} from './elements'
import { readIndent } from './findIndented'
import { listHandlers, listHiddenElements } from './listLeftOut'
import { readEntry } from './readEntry'
import { readHtmlInlines } from './readHtmlInlines'
import { readList } from './readList'
import { readPost } from './readPost'
import { readTable } from './readTable'
import { blocksToInlines, toQuotations } from '../blocks/flattenBlocks'

/**
 * Nodes to blocks, by allow-list: what is not named here gives its words and is otherwise gone.
 * Running text between blocks is a paragraph. The blocks are added to `sink`, where a note that is
 * met can take the heading of its list away again.
 */
export function readBlocks(nodes: HtmlNode[], context: HtmlContext, sink: RawBlock[]): void {
  let running: HtmlNode[] = []
  const endParagraph = () => {
    addParagraph(running, context, sink)
    running = []
  }
  for (const node of nodes) {
    if (isElement(node) && context.notes.numbers.has(node)) {
      context.gathering.syntax.push(getHtmlText(node))
      continue
    }
    const isBlock = isElement(node) && (context.notes.entries.has(node) || holdsBlocks(node))
    if (!isBlock) {
      running.push(node)
      continue
    }
    endParagraph()
    listHandlers(node, context)
    if (isHidden(node) && !context.notes.around.has(node)) listHiddenElements(node, context)
    else readBlock(node, context, sink)
  }
  endParagraph()
}

function addParagraph(nodes: HtmlNode[], context: HtmlContext, sink: RawBlock[]): void {
  if (nodes.length === 0) return
  const lifted: RawBlock[] = []
  const content = readHtmlInlines(nodes, context, lifted)
  if (tidyInlines(content).length > 0) {
    const first = nodes.find((node) => getHtmlText(node).trim() !== '') ?? nodes[0]
    sink.push({ type: 'paragraph', line: getLine(first, context), content })
  }
  addAll(sink, lifted)
}

function readBlock(node: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const line = getLine(node, context)
  const note = context.notes.entries.get(node)
  const post = note ? null : readPost(node, context)
  if (note) return readEntry(node, note, context, sink)
  if (post) return void sink.push(post)
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return readHeading(node, context, sink)
    case 'hr':
      return void sink.push({ type: 'rule', line })
    case 'blockquote':
      return readQuotation(node, context, sink)
    case 'p':
      return readParagraph(node, context, sink)
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return readList(node, context, sink)
    case 'table':
      return readTable(node, context, sink)
    case 'figure':
      return readFigure(node, context, sink)
    case 'pre':
      return readPreformatted(node, context, sink)
    case 'iframe':
    case 'video':
    case 'audio':
    case 'object':
    case 'embed':
    case 'canvas':
    case 'math':
      return listUnsupported(node, context)
    default:
      return readBlocks(node.childNodes, context, sink)
  }
}

/** Word's name for it, and that of Google Docs, which has its own style beside it. */
const TITLE_CLASS = /\bMsoTitle|^c\d+ title\b|\btitle c\d+$/

/** A paragraph, which word processors also have titles and displayed quotations in, by its class. */
function readParagraph(node: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const names = getAttribute(node, 'class')
  if (/\bMso(?:Intense)?Quote/.test(names)) return readQuotation(node, context, sink)
  if (TITLE_CLASS.test(names)) return readHeading(node, context, sink, 0)
  const before = sink.length
  readBlocks(node.childNodes, context, sink)
  const indent = readIndent(node)
  if (!indent) return
  for (const block of sink.slice(before)) context.indents.set(block, indent)
}

function readHeading(
  node: HtmlElement,
  context: HtmlContext,
  sink: RawBlock[],
  level = Number(node.tagName.charAt(1)),
): void {
  const lifted: RawBlock[] = []
  const content = tidyInlines(readHtmlInlines(node.childNodes, context, lifted))
  if (plainText(content).trim() !== '' || content.length > 0) {
    sink.push({ type: 'heading', line: getLine(node, context), level, content })
  }
  addAll(sink, lifted)
}

/** Its line breaks are kept; that it was code or a table of spaces is listed. */
function readPreformatted(node: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const line = getLine(node, context)
  const what = 'preformatted text'
  context.gathering.unsupported.push({ kind: 'other', what, where: `line ${line}` })
  context.gathering.problems.push(createProblem('unsupported', { what }, { line }))
  const content = readHtmlInlines(node.childNodes, context, sink).flatMap(keepLineBreaks)
  if (tidyInlines(content).length > 0) sink.push({ type: 'paragraph', line, content })
}

function keepLineBreaks(inline: ManuscriptInline): ManuscriptInline[] {
  if (inline.type !== 'text') return [inline]
  return inline.text
    .split('\n')
    .flatMap((text, index): ManuscriptInline[] =>
      index === 0 ? [{ ...inline, text }] : [{ type: 'lineBreak' }, { ...inline, text }],
    )
}

const WORDS: Record<string, string> = {
  math: 'equation',
  iframe: 'embedded page',
  object: 'object',
}

function listUnsupported(node: HtmlElement, context: HtmlContext): void {
  const line = getLine(node, context)
  const address = getAttribute(node, 'src') || getAttribute(node, 'data')
  const words = getHtmlText(node)
  const parts = [`${WORDS[node.tagName] ?? node.tagName} ${address}`.trim(), words.trim()]
  const what = parts.filter((part) => part !== '').join(': ')
  context.gathering.syntax.push(words)
  context.gathering.unsupported.push({ kind: 'other', what, where: `line ${line}` })
  context.gathering.problems.push(createProblem('unsupported', { what }, { line }))
}

/**
 * A figure. The caption goes to the picture if the figure has exactly one and it came with the
 * file; otherwise it stays as a paragraph after what the figure holds, so that no words are lost.
 */
function readFigure(element: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const captions = element.childNodes.filter((node) => node.nodeName === 'figcaption')
  const inner: RawBlock[] = []
  context.readBlocks(
    element.childNodes.filter((node) => !captions.includes(node)),
    inner,
  )
  const [only] = inner
  const captionBlocks: RawBlock[] = []
  context.readBlocks(captions, captionBlocks)
  const { content } = blocksToInlines(captionBlocks.filter(({ type }) => type === 'paragraph'))
  const isPlain =
    content.every(({ type }) => type !== 'noteMarker') &&
    captionBlocks.every(({ type }) => type === 'paragraph') &&
    captions.some((caption) => getHtmlText(caption).trim() !== '')
  if (only?.type === 'figure' && inner.length === 1 && isPlain) {
    sink.push({ ...only, caption: plainText(content).replace(/\s+/g, ' ').trim() })
  } else addAll(sink, [...inner, ...captionBlocks])
}

/** A `blockquote` as quotations of its paragraphs; what is no words parts it. */
function readQuotation(element: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const inner: RawBlock[] = []
  context.readBlocks(element.childNodes, inner)
  addAll(sink, toQuotations(inner))
}
