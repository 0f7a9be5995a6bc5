import { createProblem } from '../createProblem'
import {
  getAttribute,
  getLine,
  getHtmlText,
  type HtmlContext,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
} from './elements'
import { wording } from '../../wording'

/**
 * Marks that programs leave for themselves and no person reads: Word's conditions, the ends of what
 * was copied, the blocks of a web editor.
 */
const MARKS = /^(?:\[if\b|<!\[endif\]|\[endif\]|(?:Start|End)Fragment\b|\/?wp:)/

/** Lists the comments within a page, which are the author's own and no part of the text. */
export function listHtmlComments(nodes: readonly HtmlNode[], context: HtmlContext): void {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#comment' && 'data' in node) {
      const words = node.data.trim()
      if (words === '' || MARKS.test(words)) continue
      const place = { line: getLine(node, context) }
      context.gathering.problems.push(createProblem('comment', { words }, place))
    } else if ('childNodes' in node) {
      for (const child of node.childNodes.toReversed()) waiting.push(child)
    }
  }
}

/** Lists the event handlers of an element (`onclick`); no attribute of it is kept in any case. */
export function listHandlers(element: HtmlElement, context: HtmlContext): void {
  for (const { name } of element.attrs) {
    if (!/^on[a-z]/i.test(name)) continue
    const place = { line: getLine(element, context) }
    context.gathering.problems.push(createProblem('handlerRemoved', { attribute: name }, place))
  }
}

/** Lists the words of an element that the page does not show; they are no part of its text. */
export function listHiddenElements(element: HtmlElement, context: HtmlContext): void {
  const words = getHtmlText(element)
  const shown = words.replace(/\s+/g, ' ').trim()
  if (shown === '') return
  const line = getLine(element, context)
  const what = wording.files.left.hidden(shown)
  context.gathering.syntax.push(words)
  context.gathering.unsupported.push({ kind: 'other', what, where: `line ${line}` })
  context.gathering.problems.push(createProblem('unsupported', { what }, { line }))
}

/**
 * Lists the tracked changes that a word processor has written into a page: `ins` and `del` that say
 * who made them or when. Nothing of them is decided here: what was deleted stands struck through and
 * what was inserted underlined, as the page shows it, and the editor is told so once.
 */
export function listRevisions(root: HtmlParent, context: HtmlContext): void {
  const count = { ins: 0, del: 0 }
  let line: number | undefined
  const waiting: HtmlParent[] = [root]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const node of parent.childNodes.toReversed()) {
      if (!isElement(node)) continue
      waiting.push(node)
      const isTracked = getAttribute(node, 'datetime') + getAttribute(node, 'cite') !== ''
      if (!isTracked || (node.tagName !== 'ins' && node.tagName !== 'del')) continue
      count[node.tagName] += 1
      const at = getLine(node, context)
      line = Math.min(line ?? at, at)
    }
  }
  if (line === undefined) return
  const details = { insertions: count.ins, deletions: count.del }
  context.gathering.problems.push(createProblem('revisionsMarked', details, { line }))
}
