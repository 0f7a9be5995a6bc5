import { formatNotes } from '../../citations/format/formatNotes'
import { runsToText } from '../../citations/format/runsToText'
import type { ArticleText } from '../../edition/articleText'
import type { ReadNote } from '../../manuscript/apparatus/model'
import { createProblem } from '../../manuscript/createProblem'
import type { Problems } from './model'

/**
 * The last look: every note of the article as it was stored, printed in the house style, against
 * what the reading of the manuscript promised. They differ where the desk has a work with other
 * details. `ids` are the notes' ids by the manuscript's.
 */
export function checkPrinted(
  text: ArticleText,
  notes: readonly ReadNote[],
  ids: ReadonlyMap<string, string>,
): Problems {
  const stored = formatNotes({ notes: text.notes, references: text.references })
  const printed = new Map(stored.map((note) => [note.id, runsToText(note.printed)]))
  return notes.flatMap((note) => {
    const now = printed.get(ids.get(note.id) ?? '')
    if (!note.marked || now === note.printed) return []
    const { line, number } = note
    return [
      createProblem(
        'notePrintedOtherwise',
        { note: number, words: note.text, printed: now ?? '' },
        { note: number, line },
      ),
    ]
  })
}
