import type { Work } from './model'

/**
 * The CSL type of a work, from the fields it has. A letter with a month is personal communication. A part with an issue is in a journal; with a
 * month, in a magazine, and with a day, in a newspaper; with an address and no publisher, on the
 * web; otherwise in a book. What is no part of anything is a book, unless it says it is a thesis.
 */
export function decideType(work: Work, kind: 'part' | 'letter' | 'whole'): string {
  const [year, month, day] = work.issued?.['date-parts']?.[0] ?? []
  const isPeriodical = work.publisher === undefined && work['container-title'] !== undefined
  if (work.genre !== undefined) return 'thesis'
  if (kind === 'letter' && month !== undefined) return 'personal_communication'
  if (kind === 'whole') return work.URL !== undefined && !work.publisher ? 'webpage' : 'book'
  if (isPeriodical && day !== undefined) return 'article-newspaper'
  if (isPeriodical && month !== undefined) return 'article-magazine'
  if (work.issue !== undefined && isPeriodical) return 'article-journal'
  if (work.URL !== undefined && !work.publisher) return 'webpage'
  if (work.volume !== undefined && isPeriodical && work.DOI !== undefined && year !== undefined)
    return 'article-journal'
  return work['container-title'] === undefined ? 'article' : 'chapter'
}
