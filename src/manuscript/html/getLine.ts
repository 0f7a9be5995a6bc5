import type { HtmlContext, HtmlElement, HtmlNode } from './model'

/** The line a node begins on; where HTML itself added it, that of the nearest element above. */
export function getLine(
  node: HtmlNode | undefined,
  context: Pick<HtmlContext, 'lineOffset'>,
): number {
  let at: HtmlNode | HtmlElement | null | undefined = node
  while (at) {
    const line: number | undefined = at.sourceCodeLocation?.startLine
    if (line !== undefined) return line + context.lineOffset
    const parent: HtmlNode['parentNode'] | null = 'parentNode' in at ? at.parentNode : null
    at = parent && 'tagName' in parent ? parent : null
  }
  return 1 + context.lineOffset
}
