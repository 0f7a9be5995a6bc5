import { newID } from '../../lib/ids'
import { listPlacedMarkers } from '../../manuscript/listPlacedMarkers'
import type { ArticleCase } from '../../queries/getArticleCase'
import { indexBody } from '../../richtext/indexBody'
import { isBody } from '../../richtext/isBody'
import { listExcuses, listNotQuoted } from '../../richtext/listExcuses'
import { keepPictures } from './keepPictures'
import { keepQuotations } from './keepQuotations'
import { keepReferences } from './keepReferences'
import type { ImportReport, ImportRequest, Problems, ReadFile } from './model'
import { runsToText } from '../../citations/format/runsToText'
import type { ArticleText } from '../../edition/articleText'
import { matchRevisedNotes } from '../../manuscript/apparatus/matchRevisedNotes'
import type { RevisableItem } from '../../manuscript/apparatus/model'
import { findQuotationUses } from '../../queries/findQuotationUses'
import { formatNotesBeside } from '../../queries/formatBeside'

/** Whose work it is to print notes during an import; one import is stored at a time. */
export const IMPORTS = 'the imports'

/**
 * Keeps everything an article points at, pictures, references and quotations, and settles the ids of
 * its notes: those of `before`, where a note is the same, new ones for the others.
 */
export async function keepParts({
  before,
  problems,
  read,
  request: { decisions = {}, req },
}: {
  before: ArticleCase | undefined
  problems: Problems
  read: ReadFile
  request: ImportRequest
}) {
  const { apparatus, manuscript } = read
  const revised = before && (await reviseNotes(before.text, read))
  const marked = new Set(listPlacedMarkers(manuscript.blocks).map(({ note }) => note))
  const notes = new Map([...marked].map((note) => [note, revised?.ids.get(note) ?? newID()]))
  const body: unknown = before?.article.body
  const used = isBody(body) ? indexBody(body) : { references: [], media: [] }

  const pictures = await keepPictures({ manuscript, problems, req, used: used.media.map(Number) })
  const references = await keepReferences({
    article: before?.article.id,
    cited: used.references.map(Number),
    decisions,
    problems,
    req,
    works: apparatus.references,
  })
  const said = isBody(body) ? listNotQuoted(body) : new Set<string>()
  const notQuoted = new Set(
    [...(revised?.sameWords ?? [])].filter((note) => said.has(notes.get(note) ?? '')),
  )
  const quotations = await keepQuotations({
    apparatus: {
      ...apparatus,
      quotations: apparatus.quotations.filter(({ noteID }) => !notQuoted.has(noteID)),
    },
    linked: revised?.quotations ?? new Map(),
    problems,
    references: references.ids,
    req,
  })
  const imported: ImportReport['imported'] = {
    references: references.kept,
    quotations: quotations.kept,
    unmarked: listUnmarked(read),
  }
  const reasons = isBody(body) ? listExcuses(body) : new Map<string, string>()
  const excuses = new Map(
    [...(revised?.sameWords ?? [])].flatMap((note) => {
      const reason = reasons.get(notes.get(note) ?? '')
      return reason === undefined ? [] : [[note, reason] as const]
    }),
  )
  return {
    ids: {
      excuses,
      notes,
      notQuoted,
      pictures,
      references: references.ids,
      quotations: quotations.ids,
    },
    imported,
  }
}

function listUnmarked({ apparatus, manuscript }: ReadFile) {
  const labels = new Map(manuscript.notes.map(({ id, label }) => [id, label]))
  return apparatus.notes
    .filter(({ marked }) => !marked)
    .map(({ id, text }) => ({ label: labels.get(id) ?? '', text }))
}

/**
 * Which note of an article each note of a revised manuscript is, so that it keeps its id and its
 * Quotation record. Notes are told by what they print and by the words they document; both are
 * looked at in the house style, whatever the magazine's is. Answered by the manuscript's note.
 * `sameWords` are the notes that document the same words as before.
 */
async function reviseNotes(
  before: ArticleText,
  { apparatus, manuscript }: Pick<ReadFile, 'apparatus' | 'manuscript'>,
): Promise<{ ids: Map<string, string>; quotations: Map<string, number>; sameWords: Set<string> }> {
  const oldWords = new Map(findQuotationUses(before).map((use) => [use.note, use]))
  const { notes, references } = before
  const old = (await formatNotesBeside({ notes, references }, IMPORTS)).map(
    ({ id, printed }): RevisableItem => ({
      id,
      text: runsToText(printed),
      near: oldWords.get(id)?.text ?? '',
    }),
  )
  const newWords = new Map(apparatus.quotations.map(({ noteID, text }) => [noteID, text]))
  const printed = new Map(apparatus.notes.map((note) => [note.id, note.printed]))
  const marked = new Set(listPlacedMarkers(manuscript.blocks).map(({ note }) => note))
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
