import { addAll } from '../addAll'
import type { RawBlock } from '../blocks/model'
import { toQuotations } from '../blocks/toQuotations'
import type { HtmlContext, HtmlElement } from './model'

/** A `blockquote` as quotations of its paragraphs; what is no words parts it. */
export function readQuotation(element: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const inner: RawBlock[] = []
  context.readBlocks(element.childNodes, inner)
  addAll(sink, toQuotations(inner))
}
