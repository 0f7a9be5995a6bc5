import { runsToText } from '../../citations/format/runsToText'
import type { ManuscriptNote } from '../model'
import type { NumberedNote } from './bind/model'
import { parseNote } from './parse/parseNote'
import type { Passage } from './quotes/model'
import { inlinesToRuns } from './text/inlinesToRuns'

/**
 * Notes in the order of their first markers, numbered from 1 and parsed. Notes that no marker opens
 * come after them, in the order of the file. A marker that opens no note takes no number.
 */
export function numberNotes(notes: ManuscriptNote[], passages: Passage[]): NumberedNote[] {
  const byID = new Map(notes.map((note) => [note.id, note]))
  const marked = new Set<ManuscriptNote>()
  for (const { markers } of passages) {
    for (const marker of markers) {
      const note = byID.get(marker.note)
      if (note) marked.add(note)
    }
  }
  const unmarked = notes.filter((note) => !marked.has(note))
  return [...marked, ...unmarked].map((note, index) => {
    const runs = inlinesToRuns(note.content)
    return {
      id: note.id,
      number: index + 1,
      marked: marked.has(note),
      line: note.line,
      runs,
      text: runsToText(runs),
      parsed: parseNote(runs),
    }
  })
}
