import { createProblem } from './createProblem'
import { plainText } from '../text/walk'
import { listPlacedMarkers, type PlacedMarker } from './listPlacedMarkers'
import type { Manuscript, ManuscriptNote, ManuscriptProblem } from './model'

/**
 * Markers against entries. They must be in one-to-one correspondence but for notes that are marked
 * more than once; a number that stands before two entries is one note too many unless markers open
 * both, as where each part of a text counts its notes anew: a marker without an entry, an entry without a marker, a number that stands before
 * two entries, an entry without text, and numbers out of order are problems for the editor. `note`
 * of a problem is the number of the note in the article, where a marker without an entry is an empty
 * note; an entry without a marker is no note of the article and has only its line.
 */
export function reconcileNotes(
  manuscript: Manuscript,
  titleNotes: readonly string[] = [],
): ManuscriptProblem[] {
  const markers = listPlacedMarkers(manuscript.blocks)
  const numbers = numberNotes(markers)
  const entries = new Set(manuscript.notes.map(({ id }) => id))
  const marked = new Set(markers.map(({ note }) => note))
  const placeOf = ({ id, line }: ManuscriptNote) => ({ line, ...numberOf(numbers, id) })

  return [
    ...markers
      .filter(({ note }) => !entries.has(note))
      .map(({ label, line, note }) =>
        createProblem('markerWithoutEntry', { label }, { line, ...numberOf(numbers, note) }),
      ),
    ...manuscript.notes
      .filter(({ id }) => !marked.has(id))
      .map((note) => {
        const { id, label, content } = note
        if (!titleNotes.includes(id))
          return createProblem('entryWithoutMarker', { label }, placeOf(note))
        return createProblem('noteOnTitle', { label, words: plainText(content) }, placeOf(note))
      }),
    ...findRepeated(manuscript.notes, marked).map((note) =>
      createProblem('entryRepeated', { label: note.label }, placeOf(note)),
    ),
    ...manuscript.notes
      .filter(({ content }) => plainText(content).trim() === '')
      .map((note) => createProblem('noteEmpty', { label: note.label }, placeOf(note))),
    ...checkEntryOrder(manuscript.notes, placeOf),
    ...checkMarkerOrder(markers, numbers),
  ]
}

function numberNotes(markers: PlacedMarker[]): Map<string, number> {
  const ids = new Set(markers.map(({ note }) => note))
  return new Map([...ids].map((id, index) => [id, index + 1]))
}

function numberOf(numbers: Map<string, number>, id: string): { note?: number } {
  const note = numbers.get(id)
  return note === undefined ? {} : { note }
}

/** The second and later entries of a number within one list, where no marker opens them. */
function findRepeated(notes: ManuscriptNote[], marked: ReadonlySet<string>): ManuscriptNote[] {
  const seen = new Set<string>()
  return notes.filter(({ id, kind, label }) => {
    const key = `${kind} ${label}`
    const isRepeated = label !== '' && seen.has(key) && !marked.has(id)
    seen.add(key)
    return isRepeated
  })
}

function checkEntryOrder(
  notes: ManuscriptNote[],
  placeOf: (note: ManuscriptNote) => { line: number; note?: number },
): ManuscriptProblem[] {
  const seen = new Set<string>()
  return notes.flatMap((note, index) => {
    const key = `${note.kind} ${note.label}`
    const countsAnew = seen.has(key)
    seen.add(key)
    const before = notes.slice(Math.max(0, index - 1), index).find(({ kind }) => kind === note.kind)
    if (!before || countsAnew || !(Number(note.label) < Number(before.label))) return []
    const details = { label: note.label, before: before.label }
    return [createProblem('entryOutOfOrder', details, placeOf(note))]
  })
}

/** Looks at the first marker of each note only: a later one rightly has a lower number. */
function checkMarkerOrder(
  markers: PlacedMarker[],
  numbers: Map<string, number>,
): ManuscriptProblem[] {
  const seen = new Set<string>()
  const labels = new Set<string>()
  const first = markers.filter(({ note }) => !seen.has(note) && seen.add(note))
  return first.flatMap(({ note, label, line }, index) => {
    const before = first[index - 1]?.label
    const countsAnew = labels.has(label)
    labels.add(label)
    if (before === undefined || countsAnew || !(Number(label) < Number(before))) return []
    const place = { line, ...numberOf(numbers, note) }
    return [createProblem('markerOutOfOrder', { label, before }, place)]
  })
}
