import { createProblem } from '../createProblem'
import { getAttribute } from './getAttribute'
import { getLine } from './getLine'
import { isElement } from './isElement'
import type { HtmlContext, HtmlParent } from './model'

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
