import type { HtmlElement, HtmlNode } from './model'

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: HtmlNode, ...names: string[]): node is HtmlElement {
  return 'tagName' in node && (names.length === 0 || names.includes(node.tagName))
}
