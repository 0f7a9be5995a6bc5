import { createProblem } from '../createProblem'
import { getLine } from './getLine'
import type { HtmlContext, HtmlElement } from './model'

/** Lists the event handlers of an element (`onclick`); no attribute of it is kept in any case. */
export function listHandlers(element: HtmlElement, context: HtmlContext): void {
  for (const { name } of element.attrs) {
    if (!/^on[a-z]/i.test(name)) continue
    const place = { line: getLine(element, context) }
    context.gathering.problems.push(createProblem('handlerRemoved', { attribute: name }, place))
  }
}
