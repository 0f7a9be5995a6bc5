import { addAll } from '../addAll'
import type { PhrasingContent } from 'mdast'
import type { RawBlock } from '../blocks/model'
import { createProblem } from '../createProblem'
import { getAttribute } from '../html/getAttribute'
import { isElement } from '../html/isElement'
import type { HtmlElement, HtmlParent } from '../html/model'
import { parseHtml } from '../html/parseHtml'
import { readHtmlFragment } from '../html/readHtmlFragment'
import { parseHref } from '../parseHref'
import { getLine } from './getLine'
import { getWords } from './getWords'
import type { MarkdownContext } from './model'

/**
 * A raw tag among running text. `end` is the index of the tag that closes it, or of itself where
 * there is none. `text` are words to print in its stead: a tag that HTML does not know, such as
 * `<Marx>`, was meant as words.
 */
export type RawTag = {
  element: HtmlElement | null
  end: number
  text: string
  href?: string
  blocks: RawBlock[]
}

const FORBIDDEN = /^(?:script|style|iframe|object|embed|template|noembed|noframes)$/
const KNOWN =
  /^<\/?(?:a|abbr|acronym|b|bdi|bdo|big|br|center|cite|code|data|del|dfn|div|em|font|i|ins|kbd|label|mark|p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)\b/i

export function readRawTag(nodes: PhrasingContent[], at: number, context: MarkdownContext): RawTag {
  const node = nodes[at]
  const tag: RawTag = { element: null, end: at, text: '', blocks: [] }
  if (node?.type !== 'html') return tag
  const { gathering } = context
  const line = getLine(node)
  const name = /^<([a-z][\w-]*)/i.exec(node.value)?.[1]?.toLowerCase()
  if (node.value.startsWith('<!--')) {
    const text = node.value.replace(/^<!--|-->$/g, '').trim()
    gathering.problems.push(createProblem('comment', { words: text }, { line }))
  } else if (name !== undefined && FORBIDDEN.test(name)) {
    gathering.problems.push(createProblem('scriptRemoved', { element: name }, { line }))
    tag.end = findEnd(nodes, at, name)
    addAll(gathering.syntax, nodes.slice(at + 1, tag.end).map(getWords))
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
