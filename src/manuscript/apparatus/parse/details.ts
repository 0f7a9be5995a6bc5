import type { CslDate, Locator } from '../../../citations/model'
import type { Segment, Work } from './model'
import { type EditorsAndTranslators, parseContributors } from './people'
import { parseDate } from './parseDate'
import { parseLocator, readLocatorValue } from './parseLocator'

/**
 * What stands after a title, told apart: which segments are numbers, dates, names with a role,
 * addresses, and which are words that are left for container and publisher.
 */

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
  contributors: EditorsAndTranslators
  /** `in J Smith (ed.)`: what follows is the work that the title stands in. */
  standsIn: boolean
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
    standsIn: false,
    identifiers: {},
    locator: null,
    end: segments[titleAt]?.end ?? 0,
  }
  const lastDate = findLastDate(segments, titleAt)
  for (let at = titleAt + 1; at < segments.length; at += 1) {
    const segment = segments[at]
    if (!segment || (segment.look === 'plain' && isRemark(segment.text))) break
    const located = readLocator(segments, at, lastDate, titleAt)
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

/**
 * After the year a number alone, or a range, is a page: `(New Park, 1962), 194–95`; and so is one at
 * the end where no year stands: `‹History of the Russian Revolution›, 240–41`.
 */
function readBarePages(segment: Segment, at: number, lastDate: number, isBare: boolean) {
  const isLast = lastDate < 0 && isBare
  const read =
    isLast || (lastDate >= 0 && at === lastDate + 1) ? readLocatorValue(segment.text) : null
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
  titleAt: number,
): Pick<Details, 'locator' | 'end'> | null {
  const segment = segments[at]
  if (segment?.look !== 'plain') return null
  if (segment.pages) {
    const read = readLocatorValue(segment.text)
    return read && { locator: { label: 'page', value: read.value }, end: segment.start + read.end }
  }
  const parsed =
    parseLocator(segment.text) ??
    readBarePages(
      segment,
      at,
      lastDate,
      at > titleAt && at === segments.length - 1 && /^\d{1,3}(?:[-–]\d{1,3})?$/u.test(segment.text),
    )
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
  else if (contributors) {
    Object.assign(details.contributors, contributors)
    if (/^in /u.test(text)) details.standsIn = true
  } else if (identifiers) Object.assign(details.identifiers, identifiers)
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

const NUMBER = '(\\d+(?:[-–/]\\d+)?[a-z]?|[IVXLC]+)'
const VOLUME = `(?:vols?|volumes?|bd|band|bde|tome|tomo|t|том|т)\\.? ?${NUMBER}`
const ISSUE = `(?:nos?|nrs?|number|issue|heft|numéro|número|núm|nº|n°|№|no\\.)\\.? ?${NUMBER}`

const FORMS = [
  { pattern: /^()([IVX]{1,4}\/\d{1,4})$/u, volume: 0, issue: 2 },
  { pattern: new RegExp(`^${VOLUME}(?:[, ]+${ISSUE})?$`, 'iu'), volume: 1, issue: 2 },
  { pattern: new RegExp(`^${ISSUE}$`, 'iu'), volume: 0, issue: 1 },
  { pattern: /^(\d{1,4}) ?\((\d{1,3}(?:[-–/]\d{1,3})?)\)$/u, volume: 1, issue: 2 },
]

/**
 * A volume, an issue or both, where they are a whole segment; null otherwise. In `Capital Vol 1`
 * the number belongs to the title and stays there.
 *
 * @example parseVolume('Vol. 3 No. 2') // { volume: '3', issue: '2' }
 */
export function parseVolume(text: string): { volume?: string; issue?: string } | null {
  for (const form of FORMS) {
    const match = form.pattern.exec(text)
    if (!match) continue
    const volume = form.volume === 0 ? undefined : match[form.volume]
    const issue = match[form.issue]
    return { ...(volume ? { volume } : {}), ...(issue ? { issue } : {}) }
  }
  return null
}

/**
 * What writers add after a source about the quotation itself. Kept as the citation's suffix, in
 * the writer's words.
 */
const REMARKS =
  /^[([]?(?:(?:our|my|author[’']s|own) translation|translation (?:ours|mine|by the author)|translated by (?:us|me|the author)|(?:eigene|unsere) übersetzung|notre traduction|traduction (?:de l[’']auteur|par nos soins)|nuestra traducción|traducción (?:nuestra|propia)|наш перевод|перевод наш|(?:our|my|author[’']s) (?:emphasis|italics)|(?:emphasis|italics) (?:in (?:the )?original|added|ours|mine)|hervorhebung(?:en)? (?:im original|von uns)|original emphasis)[)\]]?\.?$/iu

/** Whether the words are such a remark and nothing else. */
export function isRemark(text: string): boolean {
  return REMARKS.test(text.trim())
}
