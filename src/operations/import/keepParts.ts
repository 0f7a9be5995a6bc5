import { newID } from '../../lib/ids'
import { listMarkers } from '../../manuscript/listMarkers'
import type { ArticleCase } from '../../queries/getArticleCase'
import { indexBody } from '../../richtext/indexBody'
import { isBody } from '../../richtext/isBody'
import { listExcuses } from '../../richtext/listExcuses'
import { keepPictures } from './keepPictures'
import { keepQuotations } from './keepQuotations'
import { keepReferences } from './keepReferences'
import type { ImportReport, ImportRequest, Problems, ReadFile } from './model'
import { reviseNotes } from './reviseNotes'

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
  const revised = before && reviseNotes(before.text, read)
  const marked = new Set(listMarkers(manuscript.blocks).map(({ note }) => note))
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
  const quotations = await keepQuotations({
    apparatus,
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
    ids: { excuses, notes, pictures, references: references.ids, quotations: quotations.ids },
    imported,
  }
}

function listUnmarked({ apparatus, manuscript }: ReadFile) {
  const labels = new Map(manuscript.notes.map(({ id, label }) => [id, label]))
  return apparatus.notes
    .filter(({ marked }) => !marked)
    .map(({ id, text }) => ({ label: labels.get(id) ?? '', text }))
}
