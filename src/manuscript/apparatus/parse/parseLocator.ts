import type { Locator, LocatorLabel } from '../../../citations/model'

/** How notes write each CSL label, in the languages the magazine's sources are in. */
const LABELS: [LocatorLabel, RegExp][] = [
  ['page', /^(?:pages?|pgs?|pp?|Seiten?|[sS]|с|С|стр|Стр|págs?|pág|σελ|σ)(?:\. ?| |(?=\d))/u],
  ['chapter', /^(?:[Cc]hapters?|[Cc]haps?|[Cc]hs?|[Kk]apitel|Kap|гл|Гл|глава)(?:\. ?| )/u],
  ['section', /^(?:§§? ?|[Ss]ections?(?: )|[Ss]ects?\.? |[Ss]ec\.? |Abschnitt )/u],
  ['paragraph', /^(?:¶ ?|[Pp]aragraphs? |[Pp]aras?\.? )/u],
  ['part', /^(?:[Pp]arts? |[Pp]t\.? |Teil )/u],
  ['book', /^(?:[Bb]ook |[Bb]k\.? |Buch )/u],
  ['line', /^(?:[Ll]ines? |ll?\. )/u],
  ['verse', /^(?:[Vv]erses? )/u],
  ['note', /^(?:[Nn]otes? |[Ff]ootnote |fn\.? ?|nn?\. ?)/u],
  ['folio', /^(?:[Ff]olios? |[Ff]ols?\.? )/u],
  ['column', /^(?:[Cc]olumns? |[Cc]ols?\.? )/u],
  ['figure', /^(?:[Ff]igures? |[Ff]igs?\.? )/u],
]

/**
 * A locator at the start of a text, and the offset at which it ends; null where none stands there.
 * Ranges have a plain hyphen, whichever dash was typed.
 *
 * @example parseLocator('pp. 269–270, our translation') // page, '269-270', end 11
 */
export function parseLocator(text: string): { locator: Locator; end: number } | null {
  for (const [label, pattern] of LABELS) {
    const match = pattern.exec(text)
    if (!match) continue
    const read = readLocatorValue(text.slice(match[0].length))
    if (read) return { locator: { label, value: read.value }, end: match[0].length + read.end }
  }
  return null
}

/**
 * Reads the numbers of a locator from the start of a text: `73`, `269–270`, `xii-xv`, `12a`,
 * `70f.`, `5 and 9`, `45 n. 3`. Gives the value as printed, dashes as plain hyphens, and the offset
 * at which it ends; null where no number stands there.
 */
export function readLocatorValue(text: string): { value: string; end: number } | null {
  const match =
    /^(?:\d+[a-eg-z]?|[ivxlc]+|[IVXLC]+)(?:\s*[-‐‑‒–—−]+\s*(?:\d+[a-eg-z]?|[ivxlc]+|[IVXLC]+))?(?: ?ff?\b\.?| et seqq?\.| sqq?\.)?/u.exec(
      text,
    )
  if (!match || /^[\p{L}\p{N}]/u.test(text.slice(match[0].length))) return null
  let end = match[0].length
  const value = [match[0].replace(/\s*[-‐‑‒–—−]+\s*/u, '-')]
  const joiner = /^(?: (?:and|&|und|et|y|и) |\/|, ?| n\. ?)(?=\d)/u.exec(text.slice(end))
  if (joiner) {
    const next = readLocatorValue(text.slice(end + joiner[0].length))
    if (next) {
      value.push(joiner[0], next.value)
      end += joiner[0].length + next.end
    }
  }
  return { value: value.join(''), end }
}
