import { type XmlElement, getText } from '../../xml/elements'
import { type Story, listUnsupported } from './story'

/**
 * The words of a `w:t`. Without `xml:space="preserve"` white space at its ends is layout of the
 * file, and line ends inside are spaces (ECMA-376 part 1, 17.3.3.31; XML 1.0, 2.10). Letters typed
 * in a symbol font have codes of the private area, which only that font can read.
 */
export function readCharacters(element: XmlElement, font: string | undefined): string {
  const written = getText(element).replace(/[\t\n\r]+/g, ' ')
  const text =
    element.attributes['xml:space'] === 'preserve' ? written : written.replace(/^ +| +$/g, '')
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolToText(sign.charCodeAt(0), font) ?? sign)
}

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

/**
 * Characters of the symbol fonts, which have codes of their own (F020 to F0FF, ECMA-376 part 1,
 * 17.3.3.30) and mean nothing in another font. The first table follows Adobe's Symbol encoding from
 * 0x20 on, the second has what texts use of Wingdings. A middle dot of the private area (U+E000)
 * stands where there is no character.
 */
const NONE = '\ue000'
const SYMBOL_LOW =
  ' !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\ue000αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const SYMBOL_HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ue000〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'
const WINGDINGS: Record<number, string> = {
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

/**
 * The character a code has in a font, or null if it is known only to that font. Codes outside the
 * private area are Unicode already.
 *
 * @example symbolToText(0xf061, 'Symbol') // 'α'
 */
export function symbolToText(code: number, font: string | undefined): string | null {
  if (!(code > 0) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null
  const name = font?.toLowerCase() ?? ''
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (name === 'symbol' && place <= 0xff) {
    const character =
      place < 0x7f ? Array.from(SYMBOL_LOW)[place - 0x20] : Array.from(SYMBOL_HIGH)[place - 0xa0]
    return character === undefined || character === NONE ? null : character
  }
  if (name.startsWith('wingdings') && place <= 0xff) return WINGDINGS[place] ?? null
  return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCodePoint(code)
}
