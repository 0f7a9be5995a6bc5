import { createProblem } from '../createProblem'
import { getLine } from './getLine'
import { getText } from './getText'
import type { HtmlContext, HtmlElement } from './model'

/** Lists the words of an element that the page does not show; they are no part of its text. */
export function listHidden(element: HtmlElement, context: HtmlContext): void {
  const words = getText(element)
  const shown = words.replace(/\s+/g, ' ').trim()
  if (shown === '') return
  const line = getLine(element, context)
  const what = `hidden text: ${shown}`
  context.gathering.syntax.push(words)
  context.gathering.unsupported.push({ what, where: `line ${line}` })
  context.gathering.problems.push(createProblem('unsupported', { what }, { line }))
}
