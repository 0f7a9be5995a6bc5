import { createProblem } from '../createProblem'
import { getLine } from './getLine'
import type { HtmlContext, HtmlNode } from './model'

/**
 * Marks that programs leave for themselves and no person reads: Word's conditions, the ends of what
 * was copied, the blocks of a web editor.
 */
const MARKS = /^(?:\[if\b|<!\[endif\]|\[endif\]|(?:Start|End)Fragment\b|\/?wp:)/

/** Lists the comments within a page, which are the author's own and no part of the text. */
export function listComments(nodes: readonly HtmlNode[], context: HtmlContext): void {
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
