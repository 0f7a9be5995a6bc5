import { isElement } from './isElement'
import type { HtmlElement, HtmlNode } from './model'

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

/** Whether a node is a block or an element of running text that has a block somewhere inside. */
export function holdsBlocks(node: HtmlNode): boolean {
  if (!isElement(node)) return false
  if (BLOCKS.has(node.tagName)) return true
  const answer = known.get(node) ?? node.childNodes.some(holdsBlocks)
  known.set(node, answer)
  return answer
}
