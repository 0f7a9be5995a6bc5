import type { XmlElement } from '../xml/model'
import { listUnsupported } from './listUnsupported'
import type { Story } from './model'
import { symbolToText } from './symbolToText'

/**
 * The character of a `w:sym` (ECMA-376 part 1, 17.3.3.30). One that only its font can draw is
 * listed, and a replacement character marks the place.
 */
export function readSymbol(story: Story, symbol: XmlElement): string {
  const { 'w:char': code = '', 'w:font': font } = symbol.attributes
  const text = symbolToText(/^[0-9a-f]{1,6}$/i.test(code) ? parseInt(code, 16) : 0, font)
  if (text !== null) return text
  listUnsupported(story, `the sign ${code} of the font ${font ?? 'without a name'}`)
  return '\ufffd'
}
