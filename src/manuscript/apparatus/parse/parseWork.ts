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
import { hasEvidence } from './hasEvidence'
import type { Segment, Work } from './model'
import { parseAuthors } from './parseAuthors'
import { readDetails } from './readDetails'

export type WorkReading = {
  work: Work
  bare: boolean
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
  const isBody = first.look === 'plain' && (second?.look === 'quoted' || second?.look === 'italic')
  if (isBody && isCapitalised(first.text)) return readFrom(segments, 1, [{ literal: first.text }])
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
  const evidence = hasEvidence({ details, title, strong, authored: names.length > 0 })
  if (!evidence) return null
  const work = buildWork({ details, title, names, editors })
  return { work, bare: evidence === 'bare', locator: details.locator, end: details.end }
}

/** What follows the names must be able to be a title: `May 1938` after `Financial Times` is none. */
function isTitle(segment: Segment | undefined): boolean {
  if (!segment) return false
  if (segment.look !== 'plain') return true
  return isCapitalised(segment.text) || /^\d{4}$/u.test(segment.text)
}

function isCapitalised(text: string): boolean {
  return /^(?:\(|\[)?[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡]/u.test(text)
}
