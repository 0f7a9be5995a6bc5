import { formatNotes } from '../../citations/format/formatNotes'
import { runsToText } from '../../citations/format/runsToText'
import type { ArticleText } from '../../edition/articleText'
import { matchRevisedNotes } from '../../manuscript/apparatus/matchRevisedNotes'
import type { RevisableItem } from '../../manuscript/apparatus/model'
import { listMarkers } from '../../manuscript/listMarkers'
import { findQuotationUses } from '../../queries/findQuotationUses'
import type { ReadFile } from './model'

/**
 * Which note of an article each note of a revised manuscript is, so that it keeps its id and its
 * Quotation record. Notes are told by what they print and by the words they document; both are
 * looked at in the house style, whatever the magazine's is. Answered by the manuscript's note.
 * `sameWords` are the notes that document the same words as before.
 */
export function reviseNotes(
  before: ArticleText,
  { apparatus, manuscript }: Pick<ReadFile, 'apparatus' | 'manuscript'>,
): { ids: Map<string, string>; quotations: Map<string, number>; sameWords: Set<string> } {
  const oldWords = new Map(findQuotationUses(before).map((use) => [use.note, use]))
  const old = formatNotes({ notes: before.notes, references: before.references }).map(
    ({ id, printed }): RevisableItem => ({
      id,
      text: runsToText(printed),
      near: oldWords.get(id)?.text ?? '',
    }),
  )
  const newWords = new Map(apparatus.quotations.map(({ noteID, text }) => [noteID, text]))
  const printed = new Map(apparatus.notes.map((note) => [note.id, note.printed]))
  const marked = new Set(listMarkers(manuscript.blocks).map(({ note }) => note))
  const revised = [...marked].map((id): RevisableItem => ({
    id,
    text: printed.get(id) ?? '',
    near: newWords.get(id) ?? '',
  }))
  const { changed, kept } = matchRevisedNotes(old, revised)
  const ids = new Map([...kept, ...changed].map((pair) => [pair.new, pair.old]))
  const quotations = new Map<string, number>()
  for (const [note, id] of ids) {
    const record = oldWords.get(id)?.quotation
    if (record !== undefined) quotations.set(note, Number(record))
  }
  const sameWords = new Set(
    [...ids].flatMap(([note, id]) =>
      newWords.get(note) === (oldWords.get(id)?.text ?? '') ? [note] : [],
    ),
  )
  return { ids, quotations, sameWords }
}
