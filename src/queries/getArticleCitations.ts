import type { PayloadRequest } from 'payload'
import { runsToText } from '../citations/format/runsToText'
import type { ApparatusProblem } from '../citations/integrity/model'
import type { CslItem, PrintedNote, Run } from '../citations/model'
import { referenceKey } from '../citations/references/referenceKey'
import { isBody } from '../richtext/isBody'
import { listExcuses, listNotQuoted } from '../richtext/listExcuses'
import { checkCitations, type CheckedQuotation } from './checkCitations'
import { formatNotesBeside } from './formatBeside'
import { getArticleCase } from './getArticleCase'
import { getPrinting } from './getPrinting'

/** A note as readers get it. `printed` is its words; `resolved` has every ibid spelled out. */
export type ArticleNote = {
  id: string
  number: number
  printed: string
  printedRuns: Run[]
  resolved: string
  citations: PrintedNote['citations']
  quotation?: Pick<CheckedQuotation, 'verdict' | 'differences' | 'first'> & { id: string | null }
}

export type ArticleCitations = {
  notes: ArticleNote[]
  references: { id: string; key: string; csl: CslItem }[]
  quotations: (Omit<CheckedQuotation, 'quotation' | 'note'> & {
    id: string | null
    note: number | null
    /** Somebody said that these words are no quotation; they have no record. */
    notQuoted: boolean
  })[]
  problems: ApparatusProblem[]
}

/**
 * The notes of an article as printed, the works they cite, its quotations compared with their
 * records, and what is wrong with any of it: of the text as it stands in the latest draft. Refuses
 * with 401 where nobody is signed in and 404 where the person may not see the article.
 */
export async function getArticleCitations({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<ArticleCitations> {
  const { article, text } = await getArticleCase({ id, req })
  const body: unknown = article.body
  const { notes, references } = text
  const printed = await formatNotesBeside(
    { notes, references, ...(await getPrinting(req)) },
    String(req.user?.id),
  )
  const { problems, quotations } = checkCitations(
    text,
    isBody(body) ? listExcuses(body) : undefined,
  )
  const notQuoted = isBody(body) ? listNotQuoted(body) : new Set<string>()
  const numbers = new Map(printed.map((note) => [note.id, note.number]))
  const byNote = new Map(quotations.map((quotation) => [quotation.note, quotation]))
  return {
    notes: printed.map((note) => toArticleNote(note, byNote.get(note.id))),
    references: Object.entries(text.references).map(([reference, csl]) => ({
      id: reference,
      key: referenceKey(csl),
      csl,
    })),
    quotations: quotations.map(({ note, quotation, ...checked }) => ({
      notQuoted: quotation === undefined && note !== undefined && notQuoted.has(note),
      id: quotation ?? null,
      note: (note === undefined ? undefined : numbers.get(note)) ?? null,
      ...checked,
    })),
    problems,
  }
}

function toArticleNote(note: PrintedNote, quotation: CheckedQuotation | undefined): ArticleNote {
  const { citations, id, number, printed, resolved } = note
  return {
    id,
    number,
    printed: runsToText(printed),
    printedRuns: printed,
    resolved: runsToText(resolved),
    citations,
    ...(quotation && {
      quotation: {
        id: quotation.quotation ?? null,
        verdict: quotation.verdict,
        differences: quotation.differences,
        first: quotation.first,
      },
    }),
  }
}
