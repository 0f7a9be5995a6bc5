import type { HtmlNode, HtmlParent } from './model'

/** Elements whose text is not words of the page. */
const WORDLESS = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes'])

/** The words inside a node, as they stand in the file. */
export function getText(node: HtmlNode | HtmlParent): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || WORDLESS.has(node.nodeName)) return ''
  return node.childNodes.map(getText).join('')
}
