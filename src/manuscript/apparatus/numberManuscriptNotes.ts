import { runsToText } from '../../citations/format/runsToText'
import type { ManuscriptNote } from '../model'
import type { NumberedNote } from './bind/bindCitations'
import { parseManaged } from './parse/parseManaged'
import { parseNote } from './parse/parseNote'
import type { Passage } from './quotes/passages'
import { inlinesToRuns } from './runs'

/**
 * Notes in the order of their first markers, parsed, with the numbers they have in the article: a
 * marker without an entry is a note there too, though an empty one, and takes a number. Notes that
 * no marker opens come after them, in the order of the file.
 */
export function numberManuscriptNotes(
  notes: ManuscriptNote[],
  passages: Passage[],
): NumberedNote[] {
  const byID = new Map(notes.map((note) => [note.id, note]))
  const opened = new Set(passages.flatMap(({ markers }) => markers.map(({ note }) => note)))
  const order = [...new Set([...opened, ...byID.keys()])]
  const repeated = findRepeated(notes)
  const mayMiss = (one: ManuscriptNote | undefined, note: ManuscriptNote) =>
    !one || repeated.has(one) || repeated.has(note) || skipsNumber(one, note)
  return order.flatMap((id, index) => {
    const note = byID.get(id)
    if (!note) return []
    const marked = opened.has(id)
    const before = order[index - 1]
    const runs = inlinesToRuns(note.content)
    const managed = parseManaged(note.content)
    return {
      id,
      number: index + 1,
      marked,
      hasGapBefore: before !== undefined && (!marked || mayMiss(byID.get(before), note)),
      line: note.line,
      runs,
      text: runsToText(runs).trimStart(),
      parsed: managed?.parsed ?? parseNote(runs),
      ...(managed ? { managed } : {}),
    }
  })
}

const NUMBER = /^\d+$/

/** Whether the numbers of two notes that follow each other in the text leave room for another. */
function skipsNumber(before: ManuscriptNote, note: ManuscriptNote): boolean {
  const isCounted = [before, note].every(({ label }) => NUMBER.test(label))
  return isCounted && before.kind === note.kind && Number(note.label) !== Number(before.label) + 1
}

/** Entries whose number stands before another entry of the same list too. */
function findRepeated(notes: ManuscriptNote[]): Set<ManuscriptNote> {
  const byLabel = new Map<string, ManuscriptNote[]>()
  for (const note of notes.filter(({ label }) => NUMBER.test(label))) {
    const key = `${note.kind} ${note.label}`
    byLabel.set(key, [...(byLabel.get(key) ?? []), note])
  }
  return new Set([...byLabel.values()].filter((same) => same.length > 1).flat())
}
