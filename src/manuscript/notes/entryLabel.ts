/**
 * The number that begins an entry in a typed list of notes. `style` is the way it is written; one
 * list is written one way, which tells `1971. Second edition` on a wrapped line from an entry.
 */
export type EntryLabel = {
  label: string
  style: 'bracketed' | 'parenthesised' | 'point' | 'closed' | 'superscript' | 'bare' | 'symbol'
  /** Characters of the line that the label takes, spaces after it counted. */
  length: number
  /** The number is raised by its format, as Word and HTML do it, whatever its characters are. */
  raised?: true
}

const STYLES: [EntryLabel['style'], RegExp][] = [
  ['bracketed', /^\s*\[(?:\^|fn:)?(\d{1,4}|[*†‡]{1,3})\]:?(?:[ \t\u00a0]+|(?=[^\s,;.)\]]))/u],
  ['parenthesised', /^\s*\((\d{1,4})\)[ \t\u00a0]*(?=\S)/u],
  ['point', /^\s*(\d{1,4})\.(?:[ \t\u00a0]+|(?=\p{L}))(?=\S)/u],
  ['closed', /^\s*(\d{1,4})\)[ \t\u00a0]*(?=\S)/u],
  ['superscript', /^\s*([¹²³⁰⁴-⁹]{1,4})[ \t\u00a0]*(?=\S)/u],
  ['bare', /^\s*(\d{1,4})[ \t\u00a0]+(?=[^\s\d])/u],
  ['symbol', /^\s*([*†‡§¶]{1,3})[ \t\u00a0]*(?=[^\s*†‡§¶])/u],
]
const EMPTY: [EntryLabel['style'], RegExp][] = [
  ['bracketed', /^\s*\[(?:\^|fn:)?(\d{1,4}|[*†‡]{1,3})\]:?\s*$/u],
  ['point', /^\s*(\d{1,4})\.\s*$/u],
]

/** Null where the text begins with no label. `[4]` alone is the label of an entry without text. */
export function parseEntryLabel(text: string): EntryLabel | null {
  const start = text.slice(0, 40)
  for (const [style, form] of text.trim().length > 40 ? STYLES : [...EMPTY, ...STYLES]) {
    const match = form.exec(start)
    const written = match?.[1]
    if (!match || written === undefined) continue
    const label =
      style === 'superscript' ? readSuperscript(written) : written.replace(/^0+(?=\d)/, '')
    return { label, style, length: match[0].length }
  }
  return null
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Superscript digits as plain ones: `¹²` → `12`. Other characters stay. */
export function readSuperscript(text: string): string {
  return Array.from(text, (character) => {
    const digit = SUPERSCRIPTS.indexOf(character)
    return digit < 0 ? character : String(digit)
  }).join('')
}
