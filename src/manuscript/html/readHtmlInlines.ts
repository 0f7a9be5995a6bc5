import type { DefaultTreeAdapterTypes } from 'parse5'
import { addAll } from '../addAll'
import { parseHref } from '../parseHref'
import { blocksToInlines } from '../blocks/flattenBlocks'
import { createProblem } from '../createProblem'
import { parseHtml } from './parseHtml'
import type { ManuscriptInline } from '../model'
import type { RawBlock } from '../blocks/model'
import {
  getAttribute,
  getLine,
  getHtmlText,
  type HtmlContext,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHidden,
} from './elements'
import { listHandlers, listHiddenElements } from './listLeftOut'
import { listLostLooks, type Look, readLook } from './readLook'
import { noteLostLook } from '../lostLooks'
import { addImage } from '../images/addImage'

/**
 * Running text by allow-list: text, line breaks, links to web pages, the looks the model knows,
 * markers of notes. Of every other element the words stay and the element goes; scripts go whole.
 * Pictures cannot stand in running text: they are put into `lifted`, to follow the paragraph.
 */
export function readHtmlInlines(
  nodes: HtmlNode[],
  context: HtmlContext,
  lifted: RawBlock[],
): ManuscriptInline[] {
  return nodes.flatMap((node) => readNode(node, context, lifted, {}))
}

function readNode(
  node: HtmlNode,
  context: HtmlContext,
  lifted: RawBlock[],
  look: Look,
): ManuscriptInline[] {
  if (node.nodeName === '#text' && 'value' in node) {
    return [{ type: 'text', text: node.value, ...look }]
  }
  if (!isElement(node)) return []
  const { gathering, notes } = context
  listHandlers(node, context)
  const marker = notes.markers.get(node)
  if (marker) {
    gathering.syntax.push(getHtmlText(node))
    return [{ type: 'noteMarker', ...marker }]
  }
  if (notes.backlinks.has(node) || OF_NUMBER.test(getAttribute(node, 'class'))) {
    gathering.syntax.push(getHtmlText(node))
    return []
  }
  const inPlace = readNoteInPlace(node, context)
  if (inPlace) return inPlace
  if (isHidden(node) && !notes.around.has(node)) {
    listHiddenElements(node, context)
    return []
  }
  const line = getLine(node, context)
  const inner = readLook(node, look)
  for (const lost of listLostLooks(node)) {
    noteLostLook(gathering.lostLooks, lost, getHtmlText(node), line)
  }
  const readChildren = () =>
    node.childNodes.flatMap((child) => readNode(child, context, lifted, inner))
  switch (node.tagName) {
    case 'br':
      return [{ type: 'lineBreak' }]
    case 'wbr':
    case 'style':
    case 'link':
    case 'meta':
      return []
    case 'script':
      gathering.problems.push(createProblem('scriptRemoved', { element: 'script' }, { line }))
      return []
    case 'img':
      addAll(lifted, readImage(node, context))
      return []
    case 'template':
    case 'svg':
    case 'input':
    case 'button':
      if (/\bmargin-toggle\b/.test(getAttribute(node, 'class'))) return []
      return listUnsupportedElement(node, context)
    case 'q':
      gathering.source.push('“”')
      return [{ type: 'text', text: '“' }, ...readChildren(), { type: 'text', text: '”' }]
    case 'a':
      return readLink(node, context, readChildren())
    default:
      return readChildren()
  }
}

/** Words of a picture or a form are no running text; they are kept in the list. */
function listUnsupportedElement(node: HtmlElement, context: HtmlContext): ManuscriptInline[] {
  const line = getLine(node, context)
  const [name, words] = describe(node)
  context.gathering.syntax.push(getHtmlText(node))
  if (node.tagName === 'template' && words === '') return []
  const what = words === '' ? name : `${name}: ${words}`
  context.gathering.unsupported.push({ kind: 'other', what, where: `line ${line}` })
  context.gathering.problems.push(createProblem('unsupported', { what }, { line }))
  return []
}

function describe(node: HtmlElement): [name: string, words: string] {
  const tidy = (words: string) => words.replace(/\s+/g, ' ').trim()
  switch (node.tagName) {
    case 'svg':
      return ['drawing (svg)', tidy(getHtmlText(node))]
    case 'template': {
      const parts = 'content' in node ? (node as Template).content.childNodes : []
      return ['template, which no page shows', tidy(parts.map(getHtmlText).join(''))]
    }
    case 'input':
      return [
        `form (input)`,
        tidy(getAttribute(node, 'value') || getAttribute(node, 'placeholder')),
      ]
    default:
      return [`form (${node.tagName})`, tidy(getHtmlText(node))]
  }
}

type Template = DefaultTreeAdapterTypes.Template

function readLink(
  node: HtmlElement,
  context: HtmlContext,
  content: ManuscriptInline[],
): ManuscriptInline[] {
  const address = getAttribute(node, 'href')
  if (address === '') return content
  const href = parseHref(address)
  if (href !== null) return [{ type: 'link', href, content }]
  const place = { line: getLine(node, context) }
  context.gathering.problems.push(createProblem('linkRemoved', { address }, place))
  return content
}

/**
 * An `img` as an image block, or nothing where the picture is not in the file. Pages that load
 * pictures late have their address in `data-src`.
 */
function readImage(element: HtmlElement, context: HtmlContext, caption?: string): RawBlock[] {
  const address = getAttribute(element, 'src') || getAttribute(element, 'data-src')
  const alt = getAttribute(element, 'alt')
  const line = getLine(element, context)
  return addImage(context.gathering, { address, alt, line, ...(caption ? { caption } : {}) })
}

/**
 * The number of a note beside the note that stands in its place (LaTeXML, Modern Footnotes), and ways
 * back to several markers (MediaWiki, docutils).
 */
const OF_NUMBER =
  /(?:^|\s)(?:ltx_note_mark|ltx_tag_note|modern-footnotes-footnote|mw-cite-backlink|cite-backlink|backrefs|fn-backref)(?:\s|$)/

const NOTE_TAG = /^(?:footnote|endnote|fn|ref|d-footnote)$/
const NOTE_CLASS =
  /(?:^|\s)(?:side-?note|margin-?note|inline-?footnote|footnote-inline|ltx_note_content|modern-footnotes-footnote__note)(?:\s|$)/
const NOTE_ATTRIBUTES = ['data-footnote', 'data-footnote-content', 'data-note', 'data-value']

/**
 * A note that stands in the text where its marker would: an element such as `<footnote>`, a sidenote,
 * or one that carries the note in an attribute. Null for every other element.
 */
function readNoteInPlace(node: HtmlElement, context: HtmlContext): ManuscriptInline[] | null {
  const isTag = NOTE_TAG.test(node.tagName)
  const carried = NOTE_ATTRIBUTES.map((name) => getAttribute(node, name)).find(
    (value, index) => value !== '' && (index < 3 || isTag),
  )
  if (!isTag && carried === undefined && !NOTE_CLASS.test(getAttribute(node, 'class'))) return null
  const inner: RawBlock[] = []
  if (carried === undefined) context.readBlocks(node.childNodes, inner)
  else {
    const nodes = parseHtmlNodes(carried)
    context.gathering.source.push(nodes.map(getHtmlText).join(''))
    context.gathering.syntax.push(getHtmlText(node))
    context.readBlocks(nodes, inner)
  }
  const { content } = blocksToInlines(inner)
  if (content.length === 0) return null
  const label = String(context.read.filter(({ id }) => id.startsWith('in-place-')).length + 1)
  const line = getLine(node, context)
  context.read.push({ id: `in-place-${label}`, label, kind: 'footnote', content, line })
  return [{ type: 'noteMarker', note: `in-place-${label}`, label }]
}

function parseHtmlNodes(html: string): HtmlNode[] {
  const root = parseHtml(html).childNodes.find((node) => isElement(node, 'html'))
  const body =
    root && isElement(root) ? root.childNodes.find((node) => isElement(node, 'body')) : null
  return body && isElement(body) ? body.childNodes : []
}
