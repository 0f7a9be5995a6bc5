/**
 * Where each citation stands in the sequence of notes (CSL 1.0.2, "position"), under the house's
 * stricter rule of ibid (design of notes and references, "Formatting"):
 *
 * - `ibid`: the citation is the first of its note, and the note before it holds exactly one
 *   citation, of the same reference, and no prose. Both have the same locator, or neither has one.
 * - `ibid-with-locator`: the same, and this one has a locator the other has not.
 * - `subsequent`: the reference was cited before, and neither of these holds. So also where the
 *   note before has a locator and this one has none: "ibid." would point to that page.
 * - `first`: the reference was not cited before.
 *
 * The citation engine can find positions by itself, but by the looser rule of CSL: it says ibid
 * within one note, and across a note that also holds prose, which it cannot see. So positions are
 * decided here and handed to it. A note without citations has its number like any other.
 *
 * A magazine may leave the stricter rule (`HouseRules`). Then a citation is also an ibid where the
 * citation before it in its own note is of the same reference, and prose in the note before does not
 * matter; a note without citations between still does.
 */
import type { Citation, CitationPosition, HouseRules, Locator, Note } from '../model'
import { normaliseLocatorValue } from '../references/normaliseLocatorValue'

/**
 * `firstNote` is the number of the note that first cites the reference, `lastNote` that of the
 * nearest earlier citation of it; both are null at the first mention.
 */
export type PlacedCitation = {
  citation: Citation
  position: CitationPosition
  firstNote: number | null
  lastNote: number | null
}

/** Decides the position of every citation of notes given in reading order. */
export function decidePositions(
  notes: readonly Note[],
  { strictIbid }: Pick<HouseRules, 'strictIbid'> = { strictIbid: true },
): PlacedCitation[][] {
  const firstNotes = new Map<string, number>()
  const lastNotes = new Map<string, number>()
  return notes.map((note, index) => {
    const sole = findSoleCitation(notes[index - 1], strictIbid)
    return note.citations.map((citation, place) => {
      const within = strictIbid ? null : (note.citations[place - 1] ?? null)
      const before = place === 0 ? sole : within
      const firstNote = firstNotes.get(citation.reference) ?? null
      const lastNote = lastNotes.get(citation.reference) ?? null
      if (firstNote === null) firstNotes.set(citation.reference, index + 1)
      lastNotes.set(citation.reference, index + 1)
      const position = firstNote === null ? 'first' : decideLaterPosition(citation, before)
      return { citation, position, firstNote, lastNote }
    })
  })
}

function findSoleCitation(note: Note | undefined, strictIbid: boolean): Citation | null {
  if (!note || note.citations.length !== 1) return null
  if (strictIbid && note.prose.some((run) => run.text.trim() !== '')) return null
  return note.citations[0] ?? null
}

function decideLaterPosition(citation: Citation, before: Citation | null): CitationPosition {
  if (before?.reference !== citation.reference) return 'subsequent'
  if (isSameLocator(before.locator, citation.locator)) return 'ibid'
  return citation.locator ? 'ibid-with-locator' : 'subsequent'
}

function isSameLocator(one: Locator | undefined, other: Locator | undefined): boolean {
  if (!one || !other) return one === other
  return (
    one.label === other.label &&
    normaliseLocatorValue(one.value) === normaliseLocatorValue(other.value)
  )
}
