import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Gathering, RawBlock } from '../blocks/model'
import type { ManuscriptNote } from '../model'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** The notes of a page, found before its text is read. */
export type HtmlNotes = {
  /** Links that are markers, with the note they open. */
  markers: Map<HtmlElement, { note: string; label: string }>
  /** Elements that hold the text of a note. */
  entries: Map<HtmlElement, Omit<ManuscriptNote, 'content' | 'line'>>
  /** Links from a note back to its marker, and what else repeats a note's number before it. */
  backlinks: Set<HtmlElement>
  /** Elements that hold the number of a note and nothing else; its text stands beside them. */
  numbers: Set<HtmlElement>
  /** Elements with the text of a note somewhere inside. */
  around: Set<HtmlElement>
}

/** How far a paragraph stands from both edges, in twentieths of a point. */
export type HtmlIndent = { left: number; right: number }

/** What reading a page needs at every step. */
export type HtmlContext = {
  gathering: Gathering
  notes: HtmlNotes
  read: ManuscriptNote[]
  /** Reads nodes into `sink`; handed down so that the readers of blocks need not know each other. */
  readBlocks: (nodes: HtmlNode[], sink: RawBlock[]) => void
  /** Added to lines, for HTML that stands inside another file. */
  lineOffset: number
  /** Paragraphs to which the page gives an indentation of their own. */
  indents: Map<RawBlock, HtmlIndent>
}

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: HtmlNode, ...names: string[]): node is HtmlElement {
  return 'tagName' in node && (names.length === 0 || names.includes(node.tagName))
}

/** The value of an attribute, or an empty string. */
export function getAttribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

/** Elements whose text is not words of the page. */
const WORDLESS = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes'])

/** The words inside a node, as they stand in the file. */
export function getHtmlText(node: HtmlNode | HtmlParent): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || WORDLESS.has(node.nodeName)) return ''
  return node.childNodes.map(getHtmlText).join('')
}

/** The line a node begins on; where HTML itself added it, that of the nearest element above. */
export function getLine(
  node: HtmlNode | undefined,
  context: Pick<HtmlContext, 'lineOffset'>,
): number {
  let at: HtmlNode | HtmlElement | null | undefined = node
  while (at) {
    const line: number | undefined = at.sourceCodeLocation?.startLine
    if (line !== undefined) return line + context.lineOffset
    const parent: HtmlNode['parentNode'] | null = 'parentNode' in at ? at.parentNode : null
    at = parent && 'tagName' in parent ? parent : null
  }
  return 1 + context.lineOffset
}

/** Elements that part the text into blocks; every other element runs with the text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main ' +
    'menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot ' +
    'th thead title tr ul video audio object embed canvas math'
  ).split(' '),
)

const known = new WeakMap<HtmlElement, boolean>()

/** Whether an element parts the text into blocks. */
export function isBlockElement({ tagName }: HtmlElement): boolean {
  return BLOCKS.has(tagName)
}

/** Whether a node is a block or an element of running text that has a block somewhere inside. */
export function holdsBlocks(node: HtmlNode): boolean {
  if (!isElement(node)) return false
  if (BLOCKS.has(node.tagName)) return true
  const answer = known.get(node) ?? node.childNodes.some(holdsBlocks)
  known.set(node, answer)
  return answer
}

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i

/** Whether a page does not show an element, as its markup says: by `hidden` or by its style. */
export function isHidden(element: HtmlElement): boolean {
  const hidden = element.attrs.find(({ name }) => name === 'hidden')
  return hidden !== undefined || HIDING.test(getAttribute(element, 'style'))
}
