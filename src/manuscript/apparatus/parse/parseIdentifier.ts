import type { Work } from './model'
import { parseDate } from './parseDate'

/**
 * An address, a date of access, a DOI or an ISBN, where it is a whole segment; null otherwise.
 *
 * @example parseIdentifier('accessed 3 May 2024') // { accessed: { 'date-parts': [[2024, 5, 3]] } }
 */
export function parseIdentifier(
  text: string,
): Pick<Work, 'URL' | 'DOI' | 'ISBN' | 'accessed'> | null {
  const bare = text.replace(/^[([](.*)[)\]]$/u, '$1')
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?)(10\.\d{4,9}\/\S+)$/iu.exec(bare)
  if (doi?.[1] !== undefined) return { DOI: doi[1] }
  const isbn = /^ISBN(?:-1[03])?:? ?((?:97[89][- ]?)?[\d-]{9,13}[\dX])$/iu.exec(bare)
  if (isbn?.[1] !== undefined) return { ISBN: isbn[1] }
  const url =
    /^(?:(?:available (?:at|from|online at)|online at|at|URL):? )?<?((?:https?:\/\/|www\.)[^\s<>]+)>?$/iu.exec(
      bare,
    )
  if (url?.[1] !== undefined) return { URL: url[1] }
  const access = /^(?:last )?(?:accessed|retrieved|viewed|abgerufen am)(?: on)? (.+)$/iu.exec(bare)
  const accessed = access?.[1] === undefined ? null : parseDate(access[1])
  return accessed ? { accessed } : null
}
