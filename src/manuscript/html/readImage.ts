import type { RawBlock } from '../blocks/model'
import { addImage } from '../images/addImage'
import { getAttribute } from './getAttribute'
import { getLine } from './getLine'
import type { HtmlContext, HtmlElement } from './model'

/**
 * An `img` as an image block, or nothing where the picture is not in the file. Pages that load
 * pictures late have their address in `data-src`.
 */
export function readImage(
  element: HtmlElement,
  context: HtmlContext,
  caption?: string,
): RawBlock[] {
  const address = getAttribute(element, 'src') || getAttribute(element, 'data-src')
  const alt = getAttribute(element, 'alt')
  const line = getLine(element, context)
  return addImage(context.gathering, { address, alt, line, ...(caption ? { caption } : {}) })
}
