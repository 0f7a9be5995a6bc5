/**
 * What an edit did to the notes as printed. Moving one paragraph can turn an ibid three notes away
 * into a full citation; the desk shows each such note with its reasons, so that nobody has to find
 * it by reading.
 */
import { runsToText } from '../format/runsToText'
import type { Citation, CitationPosition, PrintedNote } from '../model'
import { findMoved } from './findMoved'
import type { NoteChange, NoteChangeReason } from './model'

/**
 * Compares the printed notes before an edit with those after it. Promises every note whose number
 * or printed form differs, in the order of the later state, removed notes last, and no other.
 */
export function compareNumbering(
  before: readonly PrintedNote[],
  after: readonly PrintedNote[],
): NoteChange[] {
  const earlier = new Map(before.map((note) => [note.id, note]))
  const kept = new Set(after.map((note) => note.id))
  const moved = findMoved(
    before.map((note) => note.id),
    after.map((note) => note.id),
  )
  const changes: NoteChange[] = []
  for (const note of after) {
    const old = earlier.get(note.id)
    if (!old) {
      changes.push({ id: note.id, after: show(note), printedChanged: true, reasons: ['added'] })
      continue
    }
    const printedChanged = !isEqual(old.printed, note.printed)
    if (!printedChanged && old.number === note.number) continue
    changes.push({
      id: note.id,
      before: show(old),
      after: show(note),
      printedChanged,
      reasons: listReasons(old, note, moved.has(note.id), printedChanged),
    })
  }
  for (const note of before) {
    if (kept.has(note.id)) continue
    changes.push({ id: note.id, before: show(note), printedChanged: true, reasons: ['removed'] })
  }
  return changes
}

const show = (note: PrintedNote) => ({ number: note.number, text: runsToText(note.printed) })

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function listReasons(
  old: PrintedNote,
  note: PrintedNote,
  moved: boolean,
  printedChanged: boolean,
): NoteChangeReason[] {
  const reasons: NoteChangeReason[] = []
  if (moved) reasons.push('moved')
  else if (old.number !== note.number) reasons.push('renumbered')
  if (!printedChanged) return reasons
  const edits = listEdits(old, note)
  reasons.push(...edits)
  const positions = listPositionChanges(old, note)
  reasons.push(...positions)
  if (edits.length === 0 && positions.length === 0) reasons.push('textCorrected')
  return reasons
}

const sources = (note: PrintedNote) =>
  note.citations.map(({ reference, quotedIn }) => [reference, quotedIn ?? false])

const locators = (note: PrintedNote) => note.citations.map(({ locator }) => locator ?? null)

const affixes = (note: PrintedNote) =>
  note.citations.map(({ prefix, suffix, suppressAuthor }) => [
    prefix ?? '',
    suffix ?? '',
    suppressAuthor ?? false,
  ])

function listEdits(old: PrintedNote, note: PrintedNote): NoteChangeReason[] {
  const edits: NoteChangeReason[] = []
  if (!isEqual(sources(old), sources(note))) return ['sourceChanged']
  if (!isEqual(locators(old), locators(note))) edits.push('locatorChanged')
  const proseAlone = note.citations.length === 0
  if (proseAlone || !isEqual(affixes(old), affixes(note))) edits.push('wordsChanged')
  return edits
}

const isIbid = (position: CitationPosition) =>
  position === 'ibid' || position === 'ibid-with-locator'

type Placed = Citation & { position: CitationPosition }

function listPositionChanges(old: PrintedNote, note: PrintedNote): NoteChangeReason[] {
  const reasons = new Set<NoteChangeReason>()
  note.citations.forEach((citation: Placed, index) => {
    const before = old.citations[index]
    if (!before || before.reference !== citation.reference) return
    if (isIbid(citation.position) && !isIbid(before.position)) reasons.add('ibidFormed')
    if (!isIbid(citation.position) && isIbid(before.position)) reasons.add('ibidBroken')
    if (citation.position === 'first' && before.position !== 'first') {
      reasons.add('becameFirstMention')
    }
    if (citation.position !== 'first' && before.position === 'first') {
      reasons.add('becameLaterMention')
    }
  })
  return [...reasons]
}
