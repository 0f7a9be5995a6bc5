import type { CslItem, CslName, Run } from '../../citations/model'
import { getYear } from './getYear'

/**
 * A work as an entry of a list of works: names first, family name leading, then the title, what it
 * stands in, publisher and year. Notes are formatted by the citation style and kept in the
 * edition; this is the site's own list form, which needs no style: container and free-standing
 * titles are italic, titles of parts stand in quotation marks.
 */
export function referenceToRuns(item: CslItem): Run[] {
  const runs: Run[] = []
  const authors = namesOf(item.author)
  if (authors) runs.push({ text: `${authors}, ` })
  runs.push(...titleRuns(item))
  const editors = namesOf(item.editor)
  const rest = [
    item.translator && `translated by ${namesOf(item.translator)}`,
    editors && (authors || item['container-title'] ? `edited by ${editors}` : `${editors} (ed.)`),
    item.edition && (/^\d+$/.test(item.edition) ? `edition ${item.edition}` : item.edition),
    item.recipient && !item.title && `to ${namesOf(item.recipient)}`,
    item.interviewer && `interview by ${namesOf(item.interviewer)}`,
    item.volume && `Vol. ${item.volume}`,
    !item.volume && item['number-of-volumes'] && `${item['number-of-volumes']} vols`,
    item.issue && `No. ${item.issue}`,
    item.number,
    item['event-title'],
    item.publisher,
    !item.publisher && [item.archive, item.archive_location].filter(Boolean).join(', '),
    getYear(item) ?? item.status,
    item.page && `pp. ${item.page}`,
  ].filter((part): part is string => typeof part === 'string' && part !== '')
  if (rest.length > 0) runs.push({ text: `, ${rest.join(', ')}` })
  return runs
}

function titleRuns(item: CslItem): Run[] {
  const title = item.title ?? item['title-short'] ?? item.genre ?? '[untitled]'
  const container = item['container-title']
  if (container === undefined) return [{ text: title, italic: true }]
  return [{ text: `‘${title}’, ` }, { text: container, italic: true }]
}

function namesOf(names: CslName[] | undefined): string {
  return (names ?? [])
    .map((name, index) => {
      if (name.literal !== undefined) return name.literal
      const particle = name['non-dropping-particle'] ?? name['dropping-particle']
      const family = [particle, name.family].filter(Boolean).join(' ')
      const given = [name.given, name.suffix].filter(Boolean).join(' ')
      if (family === '' || given === '') return family || given
      return index === 0 ? `${family}, ${given}` : `${given} ${family}`
    })
    .filter((name) => name !== '')
    .join(' and ')
}
