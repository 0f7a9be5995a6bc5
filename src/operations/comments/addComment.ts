import type { PayloadRequest } from 'payload'
import { anchorComment } from '../../edition/comments/anchorComment'
import { findPassage, type NamedPassage } from '../../edition/comments/findPassage'
import { lockRow } from '../../lib/writes/lockRow'
import { getArticleCase } from '../../queries/getArticleCase'
import { findMentions } from '../../edition/comments/findMentions'
import { findColleagues } from '../../queries/comments/listColleagues'
import { tell } from '../messages/tell'
import {
  getCommentText,
  listThreads,
  type CommentThread,
} from '../../queries/comments/listComments'
import { decideComment } from '../../workflow/acts'
import { refuse } from '../../workflow/refusals'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import { throwRefusal } from '../../lib/refusal'

/**
 * Says something about a passage of a text, and tells those whom it names. The article's row is taken first: a sign-off given at
 * the same moment either sees the comment or is given before it. Answers the new thread. Refuses as
 * `decideComment` says, and with `passageMissing` or `passageAmbiguous` where the words are not in
 * the text as it is now, or more than once and nothing tells which is meant.
 */
export async function addComment({
  id,
  passage,
  req,
  text: words,
}: {
  /** Of the article. */
  id: number
  passage: NamedPassage
  req: PayloadRequest
  text: string
}): Promise<CommentThread> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'comment.create', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, standing, text } = await getArticleCase({ id, req })
    const { contentHash } = standing
    const decision = decideComment({ actor, words })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    const written = await getCommentText({ req, text })
    const place = findPassage(written.text, passage)
    if (place === 'missing') return throwRefusal(refuse('passageMissing'), { contentHash })
    if (place === 'ambiguous') return throwRefusal(refuse('passageAmbiguous'), { contentHash })
    const mentions = findMentions(words, await findColleagues({ article, req }))
    const comment = await req.payload.create({
      collection: 'comments',
      data: {
        article: id,
        text: words.trim(),
        anchor: anchorComment(written.text, place.start, place.end),
        contentHash,
        by: Number(actor.id),
        at: new Date().toISOString(),
        mentions,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const details = { comment: comment.id }
    const hashes = { hashBefore: contentHash, hashAfter: contentHash }
    await recordAct(req, { event: 'comment.create', subject, ...hashes, details })
    await tell({ article: id, kind: 'mentioned', people: mentions, req })
    const threads = await listThreads({ article: id, req, text })
    const thread = threads.find((one) => one.id === comment.id)
    if (!thread) throw new Error('A comment was written and is not there.')
    return thread
  })
}
