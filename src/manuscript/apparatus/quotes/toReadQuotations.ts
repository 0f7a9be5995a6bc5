import type { ReadNote, ReadQuotation } from '../model'
import type { MarkedWords } from './readQuotations'

/** Quotations with the numbers of their notes, in that order. */
export function toReadQuotations(found: MarkedWords[], notes: ReadNote[]): ReadQuotation[] {
  const byNote = new Map(found.map((words) => [words.note, words]))
  return notes.flatMap((note) => {
    const words = byNote.get(note.id)
    if (!words) return []
    const { text, start, end, alternative, displayed, passage } = words
    return {
      noteID: note.id,
      note: note.number,
      text,
      displayed,
      block: passage.block,
      line: passage.line,
      start,
      end,
      ...(alternative === undefined ? {} : { alternative }),
    }
  })
}
