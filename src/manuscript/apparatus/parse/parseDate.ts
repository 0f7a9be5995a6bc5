import type { CslDate } from '../../../citations/model'
import { MONTHS, namesMonth, SEASONS } from './lexicon'

/**
 * A date that is a whole segment: `1938`, `[1938]`, `c. 1848`, `May 1938`, `14 May 1938`,
 * `May 14 1938`. A span of years, a season, an abbreviated or foreign month and "n.d." are kept in
 * words, so that they print as they stood. Null where the text is no date.
 */
export function parseDate(text: string): CslDate | null {
  const bare = text.replace(/^[([](.*)[)\]]$/u, '$1').trim()
  const circa = /^(?:c\.? ?|ca\.? |circa |um )(?=\d{4}$)/u.exec(bare)
  const rest = circa ? bare.slice(circa[0].length) : bare
  if (/^\d{4}$/u.test(rest) && isYear(rest))
    return { 'date-parts': [[Number(rest)]], ...(circa ? { circa: true } : {}) }
  if (/^(?:1[4-9]|20)\d\d \[(?:1[4-9]|20)\d\d\]$/u.test(rest)) return { literal: rest }
  if (isMonthRange(rest)) return { literal: rest }
  const words = rest.replace(',', '').split(' ')
  if (isOtherDay(rest) && toDayOrMonth(words, Number(words.at(-1))) === null)
    return { literal: rest }
  const year = words.at(-1) ?? ''
  if (/^\d{4}[-–/]\d{2,4}$/u.test(rest) || isUndated(rest))
    return { literal: rest.replace('–', '-') }
  if (words.length < 2 || words.length > 3 || !isYear(year)) return null
  return toDayOrMonth(words, Number(year)) ?? toWords(words, rest)
}

/** `November–December 1969` */
function isMonthRange(text: string): boolean {
  const [, first = '', last = ''] = /^(\p{L}+)[-–/](\p{L}+) (?:1[4-9]|20)\d\d$/u.exec(text) ?? []
  return [first, last].every((month) => MONTHS.includes(month.toLowerCase()))
}

/** `24 de febrero de 1981`, `11. Januar 1930`, `27 июня 1867 г.`, `18–28 March 1875`, `juin 1970` */
function isOtherDay(text: string): boolean {
  const [, month = ''] =
    /^(?:\d{1,2}(?:[-–]\d{1,2})?(?:er|º|\.)? (?:de )?)?(\p{L}+) (?:de )?(?:1[4-9]|20)\d\d(?: г\.?)?$/u.exec(
      text,
    ) ?? []
  return namesMonth(month)
}

function isYear(text: string): boolean {
  return /^(?:1[4-9]|20)\d\d$/u.test(text)
}

function isUndated(text: string): boolean {
  return /^(?:n\.? ?d\.?|s\.? ?d\.?|o\.? ?J\.?|б\. ?г\.?|forthcoming|in press)$/u.test(text)
}

function toDayOrMonth(words: string[], year: number): CslDate | null {
  const month = MONTHS.findIndex((name) => words.some((word) => word.toLowerCase() === name)) + 1
  if (month === 0) return null
  if (words.length === 2) return { 'date-parts': [[year, month]] }
  const day = Number(words.find((word) => /^\d{1,2}$/u.test(word)) ?? Number.NaN)
  return day >= 1 && day <= 31 ? { 'date-parts': [[year, month, day]] } : null
}

function toWords(words: string[], text: string): CslDate | null {
  const [first = '', second = ''] = words
  if (SEASONS.has(first.toLowerCase()) && words.length === 2) return { literal: text }
  if (/^\d{1,2}\.?$/u.test(first) && /^\p{L}{3,}\.?$/u.test(second) && words.length === 3)
    return { literal: text }
  const isShortMonth = MONTHS.some((name) => name.startsWith(first.toLowerCase().slice(0, 3)))
  return words.length === 2 && isShortMonth && /^\p{L}{3,4}\.$/u.test(first)
    ? { literal: text }
    : null
}
