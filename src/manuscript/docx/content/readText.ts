import { getText } from '../xml/getText'
import type { XmlElement } from '../xml/model'
import { symbolToText } from './symbolToText'

/**
 * The words of a `w:t`. Without `xml:space="preserve"` white space at its ends is layout of the
 * file, and line ends inside are spaces (ECMA-376 part 1, 17.3.3.31; XML 1.0, 2.10). Letters typed
 * in a symbol font have codes of the private area, which only that font can read.
 */
export function readText(element: XmlElement, font: string | undefined): string {
  const written = getText(element).replace(/[\t\n\r]+/g, ' ')
  const text =
    element.attributes['xml:space'] === 'preserve' ? written : written.replace(/^ +| +$/g, '')
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolToText(sign.charCodeAt(0), font) ?? sign)
}
