import type { CslDate, CslName, Locator } from '../../../citations/model'
import type { Fullness, Segment, Work } from './model'
import { namesPlace, namesPublisher, ORGANISATIONS } from './lexicon'
import { parseAuthors, parsePersonNames } from './people'
import { parseDate } from './parseDate'
import { type Details, parseIdentifier, parseVolume, readDetails } from './details'
import { parseLocator } from './parseLocator'

/**
 * Reads the segments of one citation into the fields of a work, by the order of the house table:
 * author, ‘part’ or title, container, volume, editors, edition, publisher, year, locator. Italics
 * show title and container where the file has any; without them the place decides: of several
 * plain segments before the year the last is the publisher.
 *
 * A reading is a proposal. Whether it is right is shown by printing it (proof/).
 */

type WorkReading = {
  work: Work
  fullness: Fullness
  locator: Locator | null
  /** Offset in the note at which the citation ends and what follows is its suffix. */
  end: number
}

/** Null where the segments are no citation. */
export function parseWork(all: Segment[]): WorkReading | null {
  const segments = all.flatMap((segment, index) => splitPlaceAndYear(segment, index, all))
  const [first, second] = segments
  if (!first || isNoWork(segments)) return null
  const persons = parseAuthors(segments)
  const hasTitleNext =
    persons !== null && isTitle(segments[persons.used], hasWordsAfter(segments, persons.used))
  if (persons && hasTitleNext) {
    const reading = readFrom(segments, persons.used, persons.names, persons.editors, persons.strong)
    if (reading) return reading
  }
  if (
    first.look === 'plain' &&
    isCapitalised(first.text) &&
    isBodyBefore(first, second, segments)
  ) {
    const reading = readFrom(segments, 1, [{ literal: first.text }])
    if (reading) return reading
  }
  return readFrom(segments, 0, [])
}

/**
 * `Berlin 1962`: a place and a year that no comma parts. Another town is one where author, title and
 * publisher stand before it and nothing but a locator behind.
 */
function splitPlaceAndYear(segment: Segment, index: number, all: Segment[]): Segment[] {
  if (index === 0 || segment.look !== 'plain') return [segment]
  const [, place, year] = /^(\p{Lu}[\p{L}. ]{1,30}) ((?:1[4-9]|20)\d\d)$/u.exec(segment.text) ?? []
  const after = all[index + 1]
  const endsWork =
    index >= 3 && (after === undefined || after.pages || parseLocator(after.text) !== null)
  if (place === undefined || year === undefined) return [segment]
  if (!namesPlace(place) && !(endsWork && !parseDate(segment.text))) return [segment]
  const cut = segment.start + place.length
  return [
    { ...segment, text: place, end: cut, place: true },
    { ...segment, text: year, start: cut + 1 },
  ]
}

/**
 * What has commas and names as a citation has, and is no work that could be read: shelfmarks of an
 * archive, acts and scenes, a newspaper's day without a title, an author and a year alone, a title
 * with a date of its own, an abbreviation being introduced.
 */
function isNoWork(segments: Segment[]): boolean {
  const [first] = segments
  if (!first) return true
  if (segments.some(({ look, text }) => look === 'plain' && NO_WORK.test(text))) return true
  if (segments.some(({ text }) => /\((?:hereafter|henceforth|im Folgenden|далее)/iu.test(text)))
    return true
  if (segments.some(({ look, text }) => look === 'plain' && SHELFMARK.test(text))) return true
  const rest = segments.slice(1)
  const isDetail = ({ look, text }: Segment) =>
    look === 'plain' && (parseDate(text) ?? parseLocator(text)) !== null
  if (rest.length > 0 && rest.every(isDetail) && parsePersonNames(first.text)?.strong) return true
  const days = segments.filter(({ look, text }) => look === 'plain' && isDay(text))
  const words = segments.filter(
    ({ look, text }) => look !== 'plain' || !(isDay(text) || parseLocator(text) !== null),
  )
  if (days.length > 0 && words.length === 1) return true
  const quoted = segments.findIndex(({ look }) => look === 'quoted')
  const dated = segments[quoted + 1]
  if (quoted >= 0 && dated?.look === 'plain' && isDay(dated.text))
    return segments
      .slice(quoted + 2)
      .some(({ look, text }) => look === 'plain' && parseDate(text) !== null)
  return false
}

/**
 * Acts, shelfmarks, `in: dies.` for the author named before, who wrote a preface, and when a reprint
 * first came out.
 */
const NO_WORK =
  /^(?:Act|Scene) (?:\d|[IVX])|^(?:f|op|d|fond|opis|ф|оп)\. ?\d|^in: (?:dies|ders|ead|id)\.?$|^(?:préface|preface|foreword|introduction|Vorwort|Nachwort|prólogo|prefacio|предисловие) (?:de |d’|by |von |a |à )|; (?:reprint|repr\.|rpt)/u
const SHELFMARK = /^[A-Z]{1,5} ?\d{1,4}(?:\/\d+)+$/u

function isDay(text: string): boolean {
  const date = parseDate(text)
  return date?.['date-parts']?.[0]?.[1] !== undefined || /^\d{1,2}\D/u.test(date?.literal ?? '')
}

function readFrom(
  segments: Segment[],
  titleAt: number,
  names: CslName[],
  editors = false,
  strong = false,
): WorkReading | null {
  const title = segments[titleAt]
  if (!title || (title.look === 'plain' && !isCapitalised(title.text))) return null
  const details = readDetails(segments, titleAt)
  const fullness = decideFullness({ details, title, names, strong })
  if (!fullness) return null
  const work = buildWork({ details, title, names, editors })
  return { work, fullness, locator: details.locator, end: details.end }
}

/**
 * A body is an author before a marked title, and by its name before an unmarked one if two more
 * segments follow for title and publisher.
 */
function isBodyBefore(first: Segment, second: Segment | undefined, segments: Segment[]): boolean {
  if (/\p{Ll} (?:from|see|by) \p{Lu}/u.test(first.text)) return false
  if (!second || second.look !== 'plain') return second !== undefined
  if (/ (?:from|see|cf\.|in|by|of which) \p{Lu}/u.test(first.text)) return false
  const words = first.text.toLowerCase().split(' ')
  if (!words.some((word) => ORGANISATIONS.has(word)) || !isTitle(second)) return false
  const details = readDetails(segments, 1)
  return details.before.length + details.after.length > 0
}

/** `Orwell, 1984, Penguin, 1989` has a publisher; `Anderson, 1974, pg 33` is an author and a year. */
function hasWordsAfter(segments: Segment[], titleAt: number): boolean {
  const { before, after, volume } = readDetails(segments, titleAt)
  return before.length + after.length > 0 || volume !== undefined
}

/** What follows the names must be able to be a title: `May 1938` after `Financial Times` is none. */
function isTitle(segment: Segment | undefined, hasMore = true): boolean {
  if (!segment) return false
  if (segment.look !== 'plain') return true
  if (/^\d{4}$/u.test(segment.text)) return hasMore
  const { text } = segment
  const isDetail =
    parseDate(text) ?? parseVolume(text) ?? parseLocator(text) ?? parseIdentifier(text)
  return isDetail === null && isCapitalised(text)
}

function isCapitalised(text: string): boolean {
  return /^(?:\(|\[)?[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡]/u.test(text)
}

/**
 * Prose has commas, names and years as well. A citation is taken for one only where enough of its
 * parts are there. Author and title alone, perhaps with a volume, are a short form of what an
 * earlier note spells out: with a number, or a title marked as one, they can stand alone (`bare`),
 * otherwise not (`leaning`).
 */

const LONGEST_TITLE = 40

/** Null where the parts are too few for a citation. */
function decideFullness(input: {
  details: Details
  title: Segment
  names: CslName[]
  strong: boolean
}): Fullness | null {
  const { details, title, names, strong } = input
  const words = [...details.before, ...details.after]
  if (title.text.split(' ').length > LONGEST_TITLE) return null
  const isAuthored = names.length > 0
  const isDated = details.date !== null
  const isPlaced = details.locator !== null
  const isNumbered = details.volume !== undefined || details.issue !== undefined
  const isAddressed = details.identifiers.URL !== undefined || details.identifiers.DOI !== undefined
  const isPublished = words.some((segment) => namesPublisher(segment.text))
  const isSourced = isDated || isNumbered || isAddressed || isPublished
  const isMarked = title.look !== 'plain'
  if (!isSourced && !isAuthored && words.length === 0) return null
  if (isAuthored && !isDated && !isAddressed && words.length === 0) {
    if (isPlaced || isMarked || isNumbered) return 'bare'
    return strong ? 'leaning' : null
  }
  if (isMarked) return isSourced || isPlaced || isAuthored ? 'full' : null
  if (isAuthored) return isSourced || isPlaced ? 'full' : null
  const isWhole = isPlaced && (isDated || isNumbered || isPublished)
  return isWhole || isAddressed || (isDated && isPublished) ? 'full' : null
}

/** Puts the told-apart parts of a citation into CSL fields; every word goes into some field. */
function buildWork(input: {
  details: Details
  title: Segment
  names: CslName[]
  editors: boolean
}): Work {
  const { details, title, names, editors } = input
  const parts = partWords(details, title)
  const isInWhole = title.look === 'italic' && /^in:? /iu.test(parts.whole[0]?.text ?? '')
  const isPart = title.look === 'quoted' || isInWhole || details.standsIn
  const kind = isPart ? 'part' : isLetter(title.text) ? 'letter' : 'whole'
  const isWhole = kind === 'whole'
  const { numbered, ...container } = splitIssue(isWhole ? { words: '' } : toContainer(parts.whole))
  const titleText = isWhole ? joinSegments([title, ...parts.whole]) : title.text
  const publisher = joinSegments(parts.publisher)
  const { date, volume, edition, genre } = details
  const issue = details.issue ?? numbered
  const work: Work = {
    type: 'book',
    title: title.look === 'quoted' ? unquote(title.text) : isInWhole ? title.text : titleText,
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
  'post-weblog',
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
  const { after, parted } = details
  const isPartNumber = /^(?:Part|Book|Teil|Buch) [IVX\d]{1,4}$/u.test(details.before[0]?.text ?? '')
  if (isPartNumber && title.look === 'italic' && details.before.length > 1)
    return { whole: details.before.slice(0, 1), publisher: [...details.before.slice(1), ...after] }
  const { before } = details
  if (parted) return { whole: before, publisher: after }
  const lastItalic = before.findLastIndex((segment) => segment.look === 'italic')
  if (lastItalic >= 0)
    return { whole: before.slice(0, lastItalic + 1), publisher: before.slice(lastItalic + 1) }
  if (title.look === 'italic') return { whole: [], publisher: before }
  const isPart = title.look === 'quoted' || details.standsIn
  const last = before.at(-1)
  if (isPart && before.length === 2 && last && namesPlace(last.text) && details.date)
    return { whole: [], publisher: before }
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
  const isAfterPublisher =
    beforeLast && namesPublisher(beforeLast.text) && final && !namesPublisher(final.text)
  if (isAfterPublisher || (beforeLast && final && (final.place === true || namesPlace(final.text))))
    return last - 1
  return Math.max(last, 0)
}

/** `New Left Review I/100`: the number of the issue stands right after the journal's name. */
function splitIssue(container: Container): Container & { numbered?: string } {
  const [, words, numbered] = /^(.+?) ([IVX]{1,4}\/\d{1,4})$/u.exec(container.words) ?? []
  return words !== undefined && numbered !== undefined
    ? { ...container, words, numbered }
    : container
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

/**
 * The CSL type of a work, from the fields it has. A letter with a month is personal communication. A part with an issue is in a journal; with a
 * month, in a magazine, and with a day, in a newspaper; with an address and no publisher, on the
 * web; otherwise in a book. What is no part of anything is a book, unless it says it is a thesis.
 */
function decideType(work: Work, kind: 'part' | 'letter' | 'whole'): string {
  const [year, month, day] = work.issued?.['date-parts']?.[0] ?? []
  const isPeriodical = work.publisher === undefined && work['container-title'] !== undefined
  if (work.genre !== undefined) return 'thesis'
  if (isPeriodical && /\(blog\)$/iu.test(work['container-title'] ?? '')) return 'post-weblog'
  if (isPeriodical && day !== undefined && work.URL !== undefined) return 'webpage'
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

/** Whether a title says that the work is a letter: `Letter to F Engels`. */
function isLetter(title: string): boolean {
  return /^(?:Open )?[Ll]etters? (?:to|from) \p{Lu}/u.test(title)
}
