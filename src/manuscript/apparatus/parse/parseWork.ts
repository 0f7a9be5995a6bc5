/**
 * Reads the segments of one citation into the fields of a work, by the order of the house table:
 * author, ‘part’ or title, container, volume, editors, edition, publisher, year, locator. Italics
 * show title and container where the file has any; without them the place decides: of several
 * plain segments before the year the last is the publisher.
 *
 * A reading is a proposal. Whether it is right is shown by printing it (proof/).
 */
import type { CslName, Locator } from '../../../citations/model'
import { buildWork } from './buildWork'
import { decideFullness } from './decideFullness'
import type { Fullness, Segment, Work } from './model'
import { ORGANISATIONS } from './lexicon'
import { parseAuthors } from './parseAuthors'
import { parseDate } from './parseDate'
import { parseIdentifier } from './parseIdentifier'
import { parseLocator } from './parseLocator'
import { parseVolume } from './parseVolume'
import { readDetails } from './readDetails'

export type WorkReading = {
  work: Work
  fullness: Fullness
  locator: Locator | null
  /** Offset in the note at which the citation ends and what follows is its suffix. */
  end: number
}

/** Null where the segments are no citation. */
export function parseWork(segments: Segment[]): WorkReading | null {
  const [first, second] = segments
  if (!first) return null
  const persons = parseAuthors(segments)
  const hasTitleNext = persons !== null && isTitle(segments[persons.used])
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
  if (!second || second.look !== 'plain') return second !== undefined
  const words = first.text.toLowerCase().split(' ')
  if (!words.some((word) => ORGANISATIONS.has(word)) || !isTitle(second)) return false
  const details = readDetails(segments, 1)
  return details.before.length + details.after.length > 0
}

/** What follows the names must be able to be a title: `May 1938` after `Financial Times` is none. */
function isTitle(segment: Segment | undefined): boolean {
  if (!segment) return false
  if (segment.look !== 'plain') return true
  if (/^\d{4}$/u.test(segment.text)) return true
  const { text } = segment
  const isDetail =
    parseDate(text) ?? parseVolume(text) ?? parseLocator(text) ?? parseIdentifier(text)
  return isDetail === null && isCapitalised(text)
}

function isCapitalised(text: string): boolean {
  return /^(?:\(|\[)?[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡]/u.test(text)
}
