import { plainText } from '../../../text/walk'
import type { ManuscriptInline } from '../../model'
import type { DocxReading } from './story'

/**
 * The signs that authors put round the numbers of notes: `[1]`, `(1)`, `1.`, `1)`. They belong to the
 * number, in the text and in the note, and Forme sets the number itself.
 */

/** Stands where the number of a note is printed in the note (`w:footnoteRef`, 17.11.13). */
export const NUMBER_PLACE = '\ue002'

/** Takes brackets away that stand round nothing but markers, with the space before them. */
export function withoutBrackets(
  reading: DocxReading,
  content: ManuscriptInline[],
): ManuscriptInline[] {
  if (!content.some(({ type }) => type === 'noteMarker')) return content
  const bare = [...content]
  for (const [at, inline] of bare.entries()) {
    if (inline.type !== 'text' || bare[at + 1]?.type !== 'noteMarker') continue
    const opening = /\s*([[(])$/.exec(inline.text)
    let end = at + 1
    while (bare[end]?.type === 'noteMarker') end += 1
    const after = bare[end]
    const closing = opening?.[1] === '[' ? ']' : ')'
    if (!opening || after?.type !== 'text' || !after.text.startsWith(closing)) continue
    reading.setAside.push(opening[0], closing)
    bare[at] = { ...inline, text: inline.text.slice(0, opening.index) }
    bare[end] = { ...after, text: after.text.slice(1) }
  }
  return bare.filter((inline) => inline.type !== 'text' || inline.text !== '')
}

/** A number in its signs, where Word sets it. */
const SET = new RegExp(
  `^\\s*(?:\\[${NUMBER_PLACE}\\]|\\(${NUMBER_PLACE}\\)|${NUMBER_PLACE}[\\])]?)[.:]?\\s*`,
)

/**
 * A note's first paragraph without its number: the place where Word sets it, with the signs round it,
 * or the number itself where it was typed by hand and is the note's own.
 */
export function withoutNumber(
  reading: DocxReading,
  content: ManuscriptInline[],
  label: string,
): ManuscriptInline[] {
  const text = plainText(content)
  const set = SET.exec(text)
  if (set) {
    reading.setAside.push(set[0].replace(NUMBER_PLACE, ''))
    return dropCharacters(content, set[0].length)
  }
  if (!/^\p{N}+$/u.test(label) || text.includes(NUMBER_PLACE)) return content
  const typed = new RegExp(`^\\s*(?:\\[${label}\\]|\\(${label}\\)|${label}[\\])]?)[.:]?(?:\\s+|$)`)
  const written = typed.exec(text)
  if (!written) return content
  reading.setAside.push(written[0])
  return dropCharacters(content, written[0].length)
}

function dropCharacters(content: ManuscriptInline[], count: number): ManuscriptInline[] {
  let left = count
  return content.flatMap((inline): ManuscriptInline[] => {
    if (left <= 0 || inline.type !== 'text') return [inline]
    const text = inline.text.slice(left)
    left -= inline.text.length
    return text === '' ? [] : [{ ...inline, text }]
  })
}
