/**
 * What stands after a title, told apart: which segments are numbers, dates, names with a role,
 * addresses, and which are words that are left for container and publisher.
 */
import type { CslDate, Locator } from '../../../citations/model'
import type { Segment, Work } from './model'
import { type Contributors, parseContributors } from './parseContributors'
import { parseDate } from './parseDate'
import { parseIdentifier } from './parseIdentifier'
import { parseLocator } from './parseLocator'
import { parseVolume } from './parseVolume'
import { readLocatorValue } from './readLocatorValue'
import { isRemark } from './isRemark'

export type Details = {
  /** Words before the first number or role; they name title or container, perhaps the publisher. */
  before: Segment[]
  /** Words after it: the publisher. */
  after: Segment[]
  parted: boolean
  date: CslDate | null
  /** The date as it stands. */
  dateText: string
  volume?: string
  issue?: string
  contributors: Contributors
  edition?: string
  genre?: string
  identifiers: Pick<Work, 'URL' | 'DOI' | 'ISBN' | 'accessed'>
  locator: Locator | null
  end: number
}

export function readDetails(segments: Segment[], titleAt: number): Details {
  const details: Details = {
    before: [],
    after: [],
    parted: false,
    date: null,
    dateText: '',
    contributors: {},
    identifiers: {},
    locator: null,
    end: segments[titleAt]?.end ?? 0,
  }
  const lastDate = findLastDate(segments, titleAt)
  for (let at = titleAt + 1; at < segments.length; at += 1) {
    const segment = segments[at]
    if (!segment || (segment.look === 'plain' && isRemark(segment.text))) break
    const located = readLocator(segments, at, lastDate)
    if (located) return { ...details, ...located }
    if (at === lastDate) {
      details.date = parseDate(segment.text)
      details.dateText = segment.text
    } else if (!readDetail(details, segment)) {
      const isDone = lastDate >= 0 && at > lastDate && !hasPageAhead(segments, at)
      if (isDone || (lastDate < 0 && details.identifiers.URL !== undefined)) break
      ;(details.parted ? details.after : details.before).push(segment)
    }
    details.end = segment.end
  }
  return details
}

/** The last date before the locator is the date of publication; earlier ones belong to titles. */
function findLastDate(segments: Segment[], titleAt: number): number {
  let found = -1
  for (let at = titleAt + 1; at < segments.length; at += 1) {
    const segment = segments[at]
    if (segment?.look !== 'plain') continue
    if (segment.pages || parseLocator(segment.text)?.locator.label === 'page') break
    if (parseDate(segment.text)) found = at
  }
  return found
}

function hasPageAhead(segments: Segment[], from: number): boolean {
  return segments
    .slice(from + 1)
    .some((segment) => parseLocator(segment.text)?.locator.label === 'page')
}

/** After the year a number alone, or a range, is a page: `(New Park, 1962), 194–95`. */
function readBarePages(segment: Segment, at: number, lastDate: number) {
  const read = lastDate >= 0 && at === lastDate + 1 ? readLocatorValue(segment.text) : null
  if (!read || !/^\d/u.test(segment.text)) return null
  return { locator: { label: 'page' as const, value: read.value }, end: read.end }
}

/**
 * A page is a locator wherever it stands; a chapter or part only at the end, because titles have
 * parts as well. Numbers that follow after a comma belong to it: `pg 5, 7-9`.
 */
function readLocator(
  segments: Segment[],
  at: number,
  lastDate: number,
): Pick<Details, 'locator' | 'end'> | null {
  const segment = segments[at]
  if (segment?.look !== 'plain') return null
  if (segment.pages) {
    const read = readLocatorValue(segment.text)
    return read && { locator: { label: 'page', value: read.value }, end: segment.start + read.end }
  }
  const parsed = parseLocator(segment.text) ?? readBarePages(segment, at, lastDate)
  if (!parsed || (parsed.locator.label !== 'page' && at < lastDate)) return null
  const locator = { ...parsed.locator }
  let end = segment.start + parsed.end
  for (let next = at + 1; next < segments.length && end === segments[next - 1]?.end; next += 1) {
    const further = segments[next]
    const read = further ? readLocatorValue(further.text) : null
    if (!further || read?.end !== further.text.length || !/^\d{1,4}/u.test(further.text)) break
    locator.value = `${locator.value}, ${read.value}`
    end = further.end
  }
  return { locator, end }
}

function readDetail(details: Details, segment: Segment): boolean {
  if (segment.look !== 'plain') return false
  const { text } = segment
  const volume = parseVolume(text)
  const contributors = volume ? null : parseContributors(text.replace(/^in /u, ''))
  const identifiers = parseIdentifier(text)
  if (volume) Object.assign(details, volume)
  else if (contributors) Object.assign(details.contributors, contributors)
  else if (identifiers) Object.assign(details.identifiers, identifiers)
  else if (isEdition(text)) details.edition = text
  else if (isThesis(text)) details.genre = text
  else return false
  if (!identifiers && !(contributors && /^in /u.test(text))) details.parted = true
  return true
}

function isEdition(text: string): boolean {
  return /^(?:\d{1,2}(?:st|nd|rd|th)|\p{L}+\.?(?: and \p{L}+\.?)?|\d{1,2}\.) (?:edn\.?|ed\.|edition|Aufl(?:\.|age))$/iu.test(
    text,
  )
}

function isThesis(text: string): boolean {
  return /^(?:unpublished )?(?:PhD|Ph\.D\.|DPhil|MA|MPhil|doctoral|master’s|Master's|Dissertation|Diss\.)(?: \p{L}+)?$/iu.test(
    text,
  )
}
