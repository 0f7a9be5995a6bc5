/**
 * By what two references are known to be one: the DOI, else the ISBN, else family names, title,
 * container, year and volume, with letter case, accents and punctuation set aside (design of notes
 * and references, "Model").
 *
 * The ISBN names a printed book. The parts of one book share it, and so may the volumes of a set,
 * so that a part's title and the volume stand beside it.
 */
import type { CslItem } from '../model'
import { findYear } from './findYear'
import { listFamilies } from './listFamilies'
import { normaliseDOI } from './normaliseDOI'
import { normaliseISBN } from './normaliseISBN'
import { normaliseWords } from './normaliseWords'

/**
 * The identity key of a reference. Equal keys mean one work; the key says nothing of works that are
 * merely alike (findNearMatches). It is stable as long as the fields it is made of are.
 *
 * @example referenceKey({ id: '1', type: 'book', title: '1905', author: [{ family: 'Trotsky' }] })
 * // 'text:trotsky|1905|||'
 */
export function referenceKey(item: CslItem): string {
  const doi = normaliseDOI(item.DOI)
  if (doi) return `doi:${doi}`
  const volume = normaliseWords(item.volume ?? '')
  const isbn = normaliseISBN(item.ISBN)
  const title = normaliseWords(item.title ?? '')
  const container = normaliseWords(item['container-title'] ?? '')
  if (isbn) return ['isbn:' + isbn, ...(container && [title]), ...(volume && [volume])].join('|')
  const families = listFamilies(item).map(normaliseWords).join(' ')
  const year = findYear(item.issued)
  return `text:${[families, title, container, year ?? '', volume].join('|')}`
}
