import type { GraphNode } from './model'

/**
 * A JSON-LD graph as the text of a `script` element. Angle brackets are written as escapes, so that
 * no word of an article can end the element
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function graphToScript(nodes: GraphNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
}
