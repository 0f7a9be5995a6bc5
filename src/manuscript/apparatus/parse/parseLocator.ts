import type { Locator, LocatorLabel } from '../../../citations/model'
import { readLocatorValue } from './readLocatorValue'

/** How notes write each CSL label, in the languages the magazine's sources are in. */
const LABELS: [LocatorLabel, RegExp][] = [
  ['page', /^(?:pages?|pgs?|pp?|Seiten?|[sS]|с|С|стр|Стр|págs?|pág)(?:\. ?| |(?=\d))/u],
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
