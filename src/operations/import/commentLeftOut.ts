import type { PayloadRequest } from 'payload'
import { anchorComment } from '../../edition/comments/anchorComment'
import type { ArticleText } from '../../edition/articleText'
import type { Article } from '../../payload-types'
import { getCommentText } from '../../queries/comments/listComments'
import { recordAct } from '../recordAct'
import type { ImportReport } from './model'
import { wording } from '../../wording'

/** What an import leaves outside the text, or could bind to one of two: promise 4 hangs on it. */
const OUTSIDE = new Set(['entryWithoutMarker', 'entryRepeated', 'noteOnTitle'])

/**
 * Says on the article itself which notes of the file its text does not have, or has two of one
 * number: a comment, because an open one keeps a text from being signed off and an issue from being
 * printed until somebody has decided. The report alone would be read once. Nothing is said twice of
 * a file that is imported again.
 */
export async function commentLeftOut({
  article,
  problems,
  req,
  text,
  unmarked,
}: {
  article: Article
  problems: ImportReport['problems']
  req: PayloadRequest
  text: ArticleText
  unmarked: ImportReport['imported']['unmarked']
}): Promise<void> {
  const outside = problems.filter(({ kind }) => OUTSIDE.has(kind))
  if (outside.length === 0) return
  const words = [
    wording.importing.leftOut.head,
    ...new Set(outside.map(({ message }) => message)),
    ...unmarked.map(({ label, text: note }) => wording.importing.leftOut.note(label, note)),
  ].join('\n')
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    overrideAccess: true,
    req,
    where: {
      and: [
        { article: { equals: article.id } },
        { text: { equals: words } },
        { resolvedAt: { exists: false } },
      ],
    },
  })
  if (totalDocs > 0) return
  const written = await getCommentText({ req, text })
  const head = written.passages.find(({ start, end }) => written.text.slice(start, end).trim())
  if (!head) throw new Error('An imported article has a title.')
  const contentHash = article.contentHash ?? ''
  const { id } = await req.payload.create({
    collection: 'comments',
    data: {
      article: article.id,
      text: words,
      anchor: anchorComment(written.text, head.start, head.end),
      contentHash,
      by: Number(req.user?.id),
      at: new Date().toISOString(),
      mentions: [],
    },
    depth: 0,
    overrideAccess: true, // no person may write comments but through operations
    req,
  })
  await recordAct(req, {
    event: 'comment.create',
    subject: { collection: 'articles', id: article.id },
    hashBefore: contentHash,
    hashAfter: contentHash,
    details: { comment: id },
  })
}
