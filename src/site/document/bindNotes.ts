import { runsToText } from '../../citations/format/runsToText'
import type { PrintedArticle } from '../../edition/manifest'
import type { AnchorRegister } from './AnchorRegister'
import type { DocumentNote } from './model'

/**
 * The notes of an article by id, with their anchors and as yet without occurrences. Anchors come
 * from the note's id and never from its number, so that a link to a note survives an insertion
 * before it. Throws when a printed note has no entry in the text it belongs to.
 */
export function bindNotes(
  article: PrintedArticle,
  anchors: AnchorRegister,
): Map<string, DocumentNote> {
  const quotations = new Map(article.text.notes.map((note) => [note.id, note.quotation]))
  const ordered = [...article.notes].sort((a, b) => a.number - b.number)
  return new Map(
    ordered.map((note) => {
      if (!quotations.has(note.id)) {
        throw new Error(`Article “${article.text.slug}” prints note ${note.id}, which it lacks.`)
      }
      const quotation = quotations.get(note.id)
      return [
        note.id,
        {
          id: note.id,
          number: note.number,
          anchor: anchors.take('fn', note.id),
          preview: anchors.take('pv', note.id),
          printed: note.printed,
          resolved: note.resolved,
          shortened: runsToText(note.printed) !== runsToText(note.resolved),
          references: [...new Set(note.citations.map((citation) => citation.reference))],
          ...(quotation === undefined ? {} : { quotation }),
          occurrences: [],
        },
      ]
    }),
  )
}
