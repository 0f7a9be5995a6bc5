import type { Note } from '../model'
import { numberNotes } from './numberNotes'

/**
 * Puts notes into reading order by their markers. `unmarked` are the notes no marker opens, in the
 * order given: they have no number and are not printed, and none is lost. `unknown` are the ids of
 * markers that open no note.
 */
export function orderNotes(
  notes: readonly Note[],
  markersInOrder: readonly string[],
): { marked: Note[]; unmarked: Note[]; unknown: string[] } {
  const byID = new Map(notes.map((note) => [note.id, note]))
  const numbers = numberNotes(markersInOrder)
  const marked: Note[] = []
  const unknown: string[] = []
  for (const id of numbers.keys()) {
    const note = byID.get(id)
    if (note) marked.push(note)
    else unknown.push(id)
  }
  return { marked, unmarked: notes.filter((note) => !numbers.has(note.id)), unknown }
}
