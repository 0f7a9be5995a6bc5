import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../../edition/articleText'
import type { TextSide } from '../../edition/compare/compareTexts'
import { newID } from '../../lib/ids'
import type { Article, Manuscript as StoredManuscript } from '../../payload-types'
import { compareTextsBeside } from '../../queries/compareBeside'
import { formatNotesBeside } from '../../queries/formatBeside'
import { getArticleText } from '../../queries/getArticleText'
import { manuscriptToBody } from '../../richtext/manuscriptToBody'
import { recordAct } from '../recordAct'
import { keepFile } from './readFile'
import { IMPORTS, keepParts } from './keepParts'
import { keepComments } from './keepComments'
import { keepTracked } from './keepTracked'
import type { ImportAnswer, ImportReport, ImportRequest, Problems, ReadFile } from './model'
import { commentLeftOut } from './commentLeftOut'
import { placeInIssue, saveArticle, takeArticle, takeIssue } from './saveArticle'
import { sql } from '@payloadcms/db-postgres'
import { getSession } from '../../lib/database/getSession'
import { Refusal } from '../../lib/refusal'
import { relationID } from '../../richtext/relationID'
import { runsToText } from '../../citations/format/runsToText'
import type { ReadNote } from '../../manuscript/apparatus/model'
import { createProblem } from '../../manuscript/createProblem'
import { wording } from '../../wording'

/**
 * The work of an import, within the transaction of `importManuscript`. Everything that can be
 * refused is looked at before anything is written.
 */
export async function storeImport(request: ImportRequest, read: ReadFile): Promise<ImportAnswer> {
  const { file, req, section } = request
  await lockImports(req)
  const issue = request.issue === undefined ? undefined : await takeIssue(request.issue, req)
  const before = request.article === undefined ? undefined : await takeArticle(request.article, req)
  if (!before) await refuseRepeated({ issue: issue?.id, req, sha256: read.sha256 })
  const title = decideTitle({ before: before?.article.title, given: request.title, read })

  const problems: Problems = []
  const manuscript = await keepFile({ file, issue: issue?.id, read, req })
  const { ids, imported } = await keepParts({ before, problems, read, request })
  const article = await saveArticle({
    before: before?.article,
    manuscript: manuscript.id,
    req,
    text: { title, ...manuscriptToBody(read.manuscript, read.apparatus, ids, newID) },
  })
  if (issue) await placeInIssue({ article: article.id, issue, req, section })

  const text = await getArticleText({ article, req })
  problems.push(...(await checkPrinted(text, read.apparatus.notes, ids.notes)))
  if (read.tracked) {
    const parts = { article, ids: ids.notes, req, text, tracked: read.tracked }
    imported.kept = await keepTracked({ ...parts, sha256: read.sha256 })
  } else if (read.comments) {
    imported.kept = await keepComments({ article: article.id, req, said: read.comments })
  }
  const report: ImportReport = {
    ...read.report,
    problems: [...read.report.problems, ...problems]
      .filter(({ kind }) => kind !== 'titleMissing') // the article has one now
      .filter(({ kind }) => kind !== 'comment' || !imported.kept) // it has them, too
      .sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    imported,
    ...(before && {
      changes: await compareTextsBeside(await sideOf(before.text), await sideOf(text), IMPORTS),
    }),
  }
  const left = { problems: report.problems, unmarked: imported.unmarked }
  await commentLeftOut({ ...left, article, req, text })
  await finishFile({ article, manuscript, report, req })
  await recordAct(req, {
    event: 'manuscript.import',
    subject: { collection: 'manuscripts', id: manuscript.id },
    hashBefore: before?.article.contentHash ?? undefined,
    hashAfter: article.contentHash ?? undefined,
    details: {
      article: article.id,
      issue: issue?.id ?? null,
      file: file.name,
      sha256: read.sha256,
      ...(imported.kept && { said: imported.kept.said, suggestions: imported.kept.suggestions }),
    },
  })
  return toAnswer(article, manuscript, report)
}

/** A text with its notes in the house style, in which every import is compared. */
async function sideOf(text: ArticleText): Promise<TextSide> {
  const { notes, references } = text
  return { text, notes: await formatNotesBeside({ notes, references }, IMPORTS) }
}

async function finishFile({
  article,
  manuscript,
  report,
  req,
}: {
  article: Article
  manuscript: StoredManuscript
  report: ImportReport
  req: PayloadRequest
}): Promise<void> {
  await req.payload.update({
    collection: 'manuscripts',
    id: manuscript.id,
    data: { article: article.id, report },
    depth: 0,
    overrideAccess: true, // no person may change a manuscript
    req,
  })
}

function toAnswer(
  { contentHash, id, slug, stage, title }: Article,
  { filename, id: manuscript, sha256 }: StoredManuscript,
  report: ImportReport,
): ImportAnswer {
  return {
    article: {
      id,
      title,
      slug: slug ?? null,
      stage,
      contentHash: contentHash ?? null,
      href: `/admin/collections/articles/${id}`,
    },
    manuscript: { id: manuscript, filename: filename ?? null, sha256 },
    report,
  }
}

/** The number of the advisory lock: the bytes of `import`. */
const LOCK = '115953640337012'

/**
 * One import at a time, until the transaction ends. Two at once could each make the reference that
 * the other makes, or each bring in the same file.
 */
export async function lockImports(req: PayloadRequest): Promise<void> {
  const session = await getSession(req)
  await session.execute(sql`select pg_advisory_xact_lock(${LOCK}::bigint)`)
}

/**
 * Refuses with 409 `alreadyImported` a file that was imported into the same issue before, or into
 * none both times, and whose article is still there: that article is offered instead.
 */
async function refuseRepeated({
  issue,
  req,
  sha256,
}: {
  issue: number | undefined
  req: PayloadRequest
  sha256: string
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: 1,
    overrideAccess: true, // who may import may know that it was done; the article guards itself
    req,
    sort: '-id',
    where: {
      and: [
        { sha256: { equals: sha256 } },
        { article: { exists: true } },
        { issue: issue === undefined ? { exists: false } : { equals: issue } },
      ],
    },
  })
  const [manuscript] = docs
  const article = relationID(manuscript?.article)
  if (!manuscript || article === undefined) return
  throw new Refusal('alreadyImported', 409, wording.importing.alreadyImported, {
    article: Number(article),
    manuscript: manuscript.id,
    href: `/admin/collections/articles/${article}`,
  })
}

/**
 * The title of the article: the one given, that of the article it is imported onto, or the file's
 * own. Refuses with 422 `titleMissing` where there is none, with the report, so that the desk can
 * ask for one.
 */
function decideTitle({
  before,
  given,
  read,
}: {
  before: string | undefined
  given: string | undefined
  read: Pick<ReadFile, 'manuscript' | 'report'>
}): string {
  const title = [given, before, read.manuscript.title].find((words) => words?.trim())
  if (title) return title.trim()
  throw new Refusal('titleMissing', 422, wording.importing.titleMissing, { report: read.report })
}

/**
 * The last look: every note of the article as it was stored, printed in the house style, against
 * what the reading of the manuscript promised. They differ where the desk has a work with other
 * details. `ids` are the notes' ids by the manuscript's.
 */
async function checkPrinted(
  text: ArticleText,
  notes: readonly ReadNote[],
  ids: ReadonlyMap<string, string>,
): Promise<Problems> {
  const stored = await formatNotesBeside(
    { notes: text.notes, references: text.references },
    IMPORTS,
  )
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
