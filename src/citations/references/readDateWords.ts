import type { CslDate } from '../model'
import { readEDTF } from './edtf'

/** What a date in words says: when a printing came out, when the work first did, what it is still in. */
export type DateWords = { issued?: CslDate; original?: CslDate; status?: string }

/** The words by which CSL knows a work that is not out yet (variable `status`). */
export const STATUS_WORDS = /^(forthcoming|in press|in preparation|submitted|prepublished)$/i

/**
 * A year as people write it into the one field other programs have for it: `[1850] 2010`,
 * `c. 1850`, `1994–97`, `44 BC`, `1960s`, `forthcoming`. Words that are none of these are kept.
 *
 * @example readDateWords('[1850] 2010') // { issued: 2010, original: 1850 }
 */
export function readDateWords(text: string): DateWords {
  const words = text.trim()
  if (words === '') return {}
  if (STATUS_WORDS.test(words)) return { status: words.toLowerCase() }
  const printings =
    /^[[(](\d{4})[\])]\s*(\d{4})$/.exec(words) ?? /^(\d{4})\s*[[(](\d{4})[\])]$/.exec(words)
  if (printings) {
    const [one, other] = [Number(printings[1]), Number(printings[2])].sort((a, b) => a - b)
    return { issued: { 'date-parts': [[other ?? 0]] }, original: { 'date-parts': [[one ?? 0]] } }
  }
  return { issued: readEDTF(words) ?? readWords(words) ?? { literal: words } }
}

function readWords(words: string): CslDate | null {
  const [, about, bare = ''] = /^(c(?:a|irca)?\.?\s*)?(.+)$/iu.exec(words) ?? []
  const circa = about ? { circa: true as const } : {}
  const [, before] = /^(\d{1,4})\s*(?:BC|BCE|B\.C\.)$/i.exec(bare) ?? []
  if (before !== undefined) return { 'date-parts': [[-Number(before)]], ...circa }
  const [, from, to] = /^(\d{4})\s*(?:-{1,2}|[–—/])\s*(\d{2}|\d{4})$/.exec(bare) ?? []
  if (from !== undefined && to !== undefined) {
    const last = to.length === 2 ? from.slice(0, 2) + to : to
    return { 'date-parts': [[Number(from)], [Number(last)]], ...circa }
  }
  const one = about ? readEDTF(bare) : null
  if (one) return { ...one, circa: true }
  return /^\d{3}0s$/.test(bare) ? { literal: bare } : null
}
