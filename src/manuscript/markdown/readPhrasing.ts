import { addAll } from '../addAll'
import type { Image, ImageReference, LinkReference, PhrasingContent } from 'mdast'
import { createProblem } from '../createProblem'
import { readLook, type Look } from '../html/readLook'
import { addImage } from '../images/addImage'
import type { ManuscriptInline } from '../model'
import { parseHref } from '../parseHref'
import { getLine } from './getLine'
import type { MarkdownContext } from './model'
import { readRawTag } from './readRawTag'

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
      const inner = readLook(tag.element, look)
      const content = readPhrasing(nodes.slice(at + 1, tag.end), context, inner)
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
  const line = getLine(node)
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

function readWords(text: string, context: MarkdownContext, look: Look): ManuscriptInline[] {
  const inlines: ManuscriptInline[] = []
  let at = 0
  for (const match of text.matchAll(UNDEFINED_REFERENCE)) {
    const label = match[1] ?? ''
    if (match.index > at) inlines.push({ type: 'text', text: text.slice(at, match.index), ...look })
    inlines.push({ type: 'noteMarker', note: `missing-${label}`, label })
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
  listTitle(definition.title, getLine(definition), context)
  return toLink(definition.url, content, getLine(node), context)
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
  const line = getLine(node)
  const definition =
    node.type === 'imageReference' ? context.definitions.get(node.identifier) : node
  if (node.type === 'imageReference') context.used.add(node.identifier)
  listTitle(definition?.title, line, context)
  return addImage(context.gathering, { address: definition?.url ?? '', alt: node.alt ?? '', line })
}

/** The words a browser shows when the mouse rests on a link have no place in an article. */
function listTitle(title: string | null | undefined, line: number, context: MarkdownContext): void {
  if (!title) return
  context.gathering.unsupported.push({ what: `title of a link: ${title}`, where: `line ${line}` })
}
