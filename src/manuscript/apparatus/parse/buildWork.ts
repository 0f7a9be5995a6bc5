import type { CslDate, CslName } from '../../../citations/model'
import { decideType } from './decideType'
import type { Segment, Work } from './model'
import { isLetter } from './isLetter'
import { namesPublisher } from './namesPublisher'
import { parsePersonNames } from './parsePersonNames'
import type { Details } from './readDetails'

/** Puts the told-apart parts of a citation into CSL fields; every word goes into some field. */
export function buildWork(input: {
  details: Details
  title: Segment
  names: CslName[]
  editors: boolean
}): Work {
  const { details, title, names, editors } = input
  const kind = title.look === 'quoted' ? 'part' : isLetter(title.text) ? 'letter' : 'whole'
  const parts = partWords(details, title)
  const isWhole = kind === 'whole'
  const container: Container = isWhole ? { words: '' } : toContainer(parts.whole)
  const titleText = isWhole ? joinSegments([title, ...parts.whole]) : title.text
  const publisher = joinSegments(parts.publisher)
  const { date, volume, issue, edition, genre } = details
  const work: Work = {
    type: 'book',
    title: kind === 'part' ? unquote(title.text) : titleText,
    ...(names.length > 0 ? (editors ? { editor: names } : { author: names }) : {}),
    ...(container.words ? { 'container-title': container.words } : {}),
    ...(container.author ? { 'container-author': container.author } : {}),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(edition === undefined
      ? {}
      : { edition: edition.replace(/^(\d+)(?:st|nd|rd|th) .*$/u, '$1') }),
    ...(genre === undefined ? {} : { genre }),
    ...(publisher ? { publisher } : {}),
    ...(date ? { issued: date } : {}),
    ...details.contributors,
    ...details.identifiers,
  }
  const type = decideType(work, kind)
  return { ...work, type, ...keepDay(type, date, details.dateText) }
}

const DATED_BY_DAY = new Set([
  'article-magazine',
  'article-newspaper',
  'personal_communication',
  'webpage',
])

/** Books print the year alone: a month or day that one has is kept in words. */
function keepDay(type: string, date: CslDate | null, words: string): Pick<Work, 'issued'> {
  const hasMonth = date?.['date-parts']?.[0]?.[1] !== undefined
  return hasMonth && !DATED_BY_DAY.has(type) ? { issued: { literal: words } } : {}
}

/** `whole` names the book or container, `publisher` who brought it out. */
function partWords(details: Details, title: Segment): { whole: Segment[]; publisher: Segment[] } {
  const { before, after, parted } = details
  if (parted) return { whole: before, publisher: after }
  const lastItalic = before.findLastIndex((segment) => segment.look === 'italic')
  if (lastItalic >= 0)
    return { whole: before.slice(0, lastItalic + 1), publisher: before.slice(lastItalic + 1) }
  if (title.look === 'italic') return { whole: [], publisher: before }
  const isPart = title.look === 'quoted'
  const only = before.length === 1 ? before[0] : undefined
  if (isPart && only)
    return namesPublisher(only.text)
      ? { whole: [], publisher: [only] }
      : { whole: [only], publisher: [] }
  const cut = findPublisher(before)
  return { whole: before.slice(0, cut), publisher: before.slice(cut) }
}

/** The publisher is the last plain segment, or the last two where the last is a place. */
function findPublisher(words: Segment[]): number {
  const last = words.length - 1
  const [beforeLast, final] = [words[last - 1], words[last]]
  if (beforeLast && final && namesPublisher(beforeLast.text) && !namesPublisher(final.text))
    return last - 1
  return Math.max(last, 0)
}

type Container = { words: string; author?: CslName[] }

/** `in L Trotsky, My Life`: the author of the container; `in` itself is no part of a title. */
function toContainer(segments: Segment[]): Container {
  const [first, ...others] = segments
  if (!first) return { words: '' }
  const opened = /^(?:in:? |In: )/u.exec(first.text)
  if (!opened || first.look !== 'plain') return { words: joinSegments(segments) }
  const rest = first.text.slice(opened[0].length)
  const names = others.length > 0 ? parsePersonNames(rest) : null
  if (names) return { words: joinSegments(others), author: names.names }
  return { words: joinSegments([{ ...first, text: rest }, ...others]) }
}

function joinSegments(segments: Segment[]): string {
  return segments.map((segment) => segment.text).join(', ')
}

function unquote(text: string): string {
  const tail = /[”’"'»“‘«›‹]([?!]?)[.,]?$/u.exec(text)
  const end = tail ? tail.index : text.length
  return `${text.slice(1, end).replace(/,$/u, '')}${tail?.[1] ?? ''}`
}
