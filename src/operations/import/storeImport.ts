import type { PayloadRequest } from 'payload'
import { formatNotes } from '../../citations/format/formatNotes'
import type { ArticleText } from '../../edition/articleText'
import { compareTexts, type TextSide } from '../../edition/compare/compareTexts'
import { newID } from '../../lib/ids'
import type { Article, Manuscript as StoredManuscript } from '../../payload-types'
import { getArticleText } from '../../queries/getArticleText'
import { manuscriptToBody } from '../../richtext/manuscriptToBody'
import { recordAct } from '../recordAct'
import { checkPrinted } from './checkPrinted'
import { decideTitle } from './decideTitle'
import { keepFile } from './keepFile'
import { keepParts } from './keepParts'
import { lockImports } from './lockImports'
import type { ImportAnswer, ImportReport, ImportRequest, Problems, ReadFile } from './model'
import { placeInIssue } from './placeInIssue'
import { refuseRepeated } from './refuseRepeated'
import { saveArticle } from './saveArticle'
import { takeArticle } from './takeArticle'
import { takeIssue } from './takeIssue'

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
  problems.push(...checkPrinted(text, read.apparatus.notes, ids.notes))
  const report: ImportReport = {
    ...read.report,
    problems: [...read.report.problems, ...problems]
      .filter(({ kind }) => kind !== 'titleMissing') // the article has one now
      .sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    imported,
    ...(before && { changes: compareTexts(sideOf(before.text), sideOf(text)) }),
  }
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
    },
  })
  return toAnswer(article, manuscript, report)
}

/** A text with its notes in the house style, in which every import is compared. */
function sideOf(text: ArticleText): TextSide {
  return { text, notes: formatNotes({ notes: text.notes, references: text.references }) }
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
