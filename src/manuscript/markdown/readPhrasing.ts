import { addAll } from '../addAll'
import type { Image, ImageReference, LinkReference, PhrasingContent } from 'mdast'
import { createProblem } from '../createProblem'
import { listLostLooks, type Look, readLook } from '../html/readLook'
import { noteLostLook } from '../lostLooks'
import { addImage } from '../images/addImage'
import { citeWith } from '../managerCitation'
import type { ManuscriptInline } from '../model'
import { plainText } from '../../text/walk'
import { parseHref } from '../parseHref'
import { CITATION_ATTRIBUTE } from './dialects/readKeyCitation'
import { lineOfNode, wordsOfNode, type MarkdownContext } from './context'
import type { RawBlock } from '../blocks/model'
import { getAttribute, type HtmlElement, type HtmlParent, isElement } from '../html/elements'
import { parseHtml } from '../html/parseHtml'
import { readHtmlFragment } from '../html/readHtml'
import { wording } from '../../wording'

/**
 * Running text of Markdown. Raw HTML in it is sanitised like a page: tags that only give a look are
 * that look, scripts go with what they hold, the words of everything else stay. Footnote references
 * that nothing defines are left as text by the parser; they become markers without an entry.
 */
export function readPhrasing(
  nodes: PhrasingContent[],
  context: MarkdownContext,
  look: Look = {},
): ManuscriptInline[] {
  const inlines: ManuscriptInline[] = []
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]
    if (!node) break
    if (node.type !== 'html') {
      addAll(inlines, readNode(node, context, look))
      continue
    }
    const tag = readRawTag(nodes, at, context)
    if (tag.text !== '') inlines.push({ type: 'text', text: tag.text, ...look })
    if (tag.element?.tagName === 'br') inlines.push({ type: 'lineBreak' })
    addAll(context.lifted, tag.blocks)
    if (tag.end > at && tag.element) {
      const citation =
        context.citations[Number(getAttribute(tag.element, CITATION_ATTRIBUTE) || -1)]
      const inner = citation ? look : readLook(tag.element, look)
      const words = readPhrasing(nodes.slice(at + 1, tag.end), context, inner)
      for (const lost of listLostLooks(tag.element)) {
        noteLostLook(context.gathering.lostLooks, lost, plainText(words), lineOfNode(node))
      }
      const content = citation ? words.map((word) => citeWith(word, citation)) : words
      if (tag.href === undefined) addAll(inlines, content)
      else inlines.push({ type: 'link', href: tag.href, content })
      at = tag.end
    } else if (tag.end > at) at = tag.end
  }
  return inlines
}

function readNode(
  node: Exclude<PhrasingContent, { type: 'html' }>,
  context: MarkdownContext,
  look: Look,
): ManuscriptInline[] {
  const line = lineOfNode(node)
  switch (node.type) {
    case 'text':
      return readWords(node.value, context, look)
    case 'emphasis':
      return readPhrasing(node.children, context, { ...look, italic: true })
    case 'strong':
      return readPhrasing(node.children, context, { ...look, bold: true })
    case 'delete':
      return readPhrasing(node.children, context, { ...look, strikethrough: true })
    case 'inlineCode':
      return [{ type: 'text', text: node.value, ...look, code: true }]
    case 'break':
      return [{ type: 'lineBreak' }]
    case 'link':
      listTitle(node.title, line, context)
      return toLink(node.url, readPhrasing(node.children, context, look), line, context)
    case 'linkReference':
      return readLinkReference(node, context, look)
    case 'image':
    case 'imageReference':
      addAll(context.lifted, readPicture(node, context))
      return []
    case 'footnoteReference': {
      const label = node.label ?? node.identifier
      const note = context.noteIDs.get(node.identifier) ?? `missing-${label}`
      return [{ type: 'noteMarker', note, label }]
    }
  }
}

const UNDEFINED_REFERENCE = /\[\^([^\]\s[]{1,100})\]/g

/** Words with the markers of notes among them that the parser left as words. */
export function readWords(text: string, context: MarkdownContext, look: Look): ManuscriptInline[] {
  const inlines: ManuscriptInline[] = []
  let at = 0
  for (const match of text.matchAll(UNDEFINED_REFERENCE)) {
    const label = match[1] ?? ''
    if (match.index > at) inlines.push({ type: 'text', text: text.slice(at, match.index), ...look })
    const note = context.noteIDs.get(label.toLowerCase()) ?? `missing-${label}`
    inlines.push({ type: 'noteMarker', note, label })
    context.gathering.syntax.push(match[0])
    at = match.index + match[0].length
  }
  if (at < text.length) inlines.push({ type: 'text', text: text.slice(at), ...look })
  return inlines
}

/** `[3]` with a definition `[3]: …` is written like a note, and is one. */
function readLinkReference(
  node: LinkReference,
  context: MarkdownContext,
  look: Look,
): ManuscriptInline[] {
  context.used.add(node.identifier)
  const note = context.noteIDs.get(`definition ${node.identifier}`)
  if (note !== undefined && node.referenceType !== 'full') {
    context.gathering.syntax.push(node.identifier)
    return [{ type: 'noteMarker', note, label: node.identifier }]
  }
  const content = readPhrasing(node.children, context, look)
  const definition = context.definitions.get(node.identifier)
  if (!definition) return content
  listTitle(definition.title, lineOfNode(definition), context)
  return toLink(definition.url, content, lineOfNode(node), context)
}

function toLink(
  address: string,
  content: ManuscriptInline[],
  line: number,
  context: MarkdownContext,
): ManuscriptInline[] {
  const href = parseHref(address)
  if (href !== null) return [{ type: 'link', href, content }]
  if (address !== '') {
    context.gathering.problems.push(createProblem('linkRemoved', { address }, { line }))
  }
  return content
}

function readPicture(node: Image | ImageReference, context: MarkdownContext) {
  const line = lineOfNode(node)
  const definition =
    node.type === 'imageReference' ? context.definitions.get(node.identifier) : node
  if (node.type === 'imageReference') context.used.add(node.identifier)
  listTitle(definition?.title, line, context)
  return addImage(context.gathering, { address: definition?.url ?? '', alt: node.alt ?? '', line })
}

/** The words a browser shows when the mouse rests on a link have no place in an article. */
function listTitle(title: string | null | undefined, line: number, context: MarkdownContext): void {
  if (!title) return
  context.gathering.unsupported.push({
    kind: 'other',
    what: wording.files.left.linkTitle(title),
    where: `line ${line}`,
  })
}

/**
 * A raw tag among running text. `end` is the index of the tag that closes it, or of itself where
 * there is none. `text` are words to print in its stead: a tag that HTML does not know, such as
 * `<Marx>`, was meant as words.
 */
type RawTag = {
  element: HtmlElement | null
  end: number
  text: string
  href?: string
  blocks: RawBlock[]
}

const FORBIDDEN = /^(?:script|style|iframe|object|embed|template|noembed|noframes)$/
const KNOWN =
  /^<\/?(?:a|abbr|acronym|b|bdi|bdo|big|br|center|cite|code|data|del|dfn|div|em|font|i|ins|kbd|label|mark|p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)\b/i

function readRawTag(nodes: PhrasingContent[], at: number, context: MarkdownContext): RawTag {
  const node = nodes[at]
  const tag: RawTag = { element: null, end: at, text: '', blocks: [] }
  if (node?.type !== 'html') return tag
  const { gathering } = context
  const line = lineOfNode(node)
  const name = /^<([a-z][\w-]*)/i.exec(node.value)?.[1]?.toLowerCase()
  if (node.value.startsWith('<!--')) {
    const text = node.value.replace(/^<!--|-->$/g, '').trim()
    gathering.problems.push(createProblem('comment', { words: text }, { line }))
  } else if (name !== undefined && FORBIDDEN.test(name)) {
    gathering.problems.push(createProblem('scriptRemoved', { element: name }, { line }))
    tag.end = findEnd(nodes, at, name)
    addAll(gathering.syntax, nodes.slice(at + 1, tag.end).map(wordsOfNode))
  } else if (/^<(?:img|svg|input|video|audio)\b/i.test(node.value)) {
    tag.blocks = readHtmlFragment(node.value, line, gathering)
  } else if (!KNOWN.test(node.value)) {
    gathering.source.push(node.value)
    tag.text = node.value
  } else if (name !== undefined) {
    tag.element = parseTag(node.value, name)
    listHandlers(tag.element, line, context)
    tag.end = name === 'br' ? at : findEnd(nodes, at, name)
    const address = tag.element && name === 'a' ? getAttribute(tag.element, 'href') : ''
    const href = parseHref(address)
    if (href !== null) tag.href = href
    else if (address !== '') {
      gathering.problems.push(createProblem('linkRemoved', { address }, { line }))
    }
  }
  return tag
}

function listHandlers(element: HtmlElement | null, line: number, context: MarkdownContext): void {
  for (const { name } of element?.attrs ?? []) {
    if (!/^on[a-z]/i.test(name)) continue
    context.gathering.problems.push(createProblem('handlerRemoved', { attribute: name }, { line }))
  }
}

function findEnd(nodes: PhrasingContent[], at: number, name: string): number {
  let depth = 0
  for (let index = at; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node?.type !== 'html') continue
    const parts = /^<(\/?)([a-z][\w-]*)/i.exec(node.value)
    if (parts?.[2]?.toLowerCase() !== name) continue
    depth += parts[1] === '/' ? -1 : 1
    if (depth === 0) return index
  }
  return at
}

function parseTag(html: string, name: string): HtmlElement | null {
  return findFirst(parseHtml(html), name)
}

function findFirst(parent: HtmlParent, name: string): HtmlElement | null {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    const found = node.tagName === name ? node : findFirst(node, name)
    if (found) return found
  }
  return null
}
