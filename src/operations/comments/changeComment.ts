import type { PayloadRequest } from 'payload'
import { findMentions } from '../../edition/comments/findMentions'
import { findColleagues } from '../../queries/comments/listColleagues'
import { tell } from '../messages/tell'
import {
  getCommentCase,
  listThreads,
  type CommentThread,
} from '../../queries/comments/listComments'
import { decideComment, decideResolve } from '../../workflow/acts'
import { throwRefusal } from '../../lib/refusal'
import { rolesOf } from '../../access/can'
import { lockRow } from '../../lib/writes/lockRow'
import type { Article, Comment } from '../../payload-types'
import { getArticleCase } from '../../queries/getArticleCase'
import { perform, recordRefusal } from '../perform'
import { type AuditEvent, recordAct } from '../recordAct'
import type { Actor } from '../../workflow/roles'

/**
 * Answers a comment, and tells those whom the answer names; the thread stays open. Refuses as
 * `decideComment` says. Answers the thread.
 */
export async function answerComment({
  id,
  req,
  text,
}: {
  id: number
  req: PayloadRequest
  text: string
}): Promise<CommentThread> {
  return onComment(
    { event: 'comment.answer', id, req },
    async ({ actor, article, contentHash, comment }) => {
      const thread = { isResolved: Boolean(comment.resolvedAt) }
      const decision = decideComment({ actor, thread, words: text })
      if (!decision.allowed) return throwRefusal(decision, { contentHash })
      const mentions = findMentions(text, await findColleagues({ article, req }))
      await req.payload.create({
        collection: 'comments',
        data: {
          article: article.id,
          text: text.trim(),
          answers: comment.id,
          contentHash,
          by: Number(actor.id),
          at: new Date().toISOString(),
          mentions,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await tell({ article: article.id, kind: 'mentioned', people: mentions, req })
    },
  )
}

/** Settles a comment, with who did it and when. Refuses as `decideResolve` says. Answers the thread. */
export const resolveComment = (asked: { id: number; req: PayloadRequest }) =>
  settle('resolve', asked)

/** Opens a settled comment again. Refuses as `decideResolve` says. Answers the thread. */
export const reopenComment = (asked: { id: number; req: PayloadRequest }) => settle('reopen', asked)

function settle(
  act: 'reopen' | 'resolve',
  { id, req }: { id: number; req: PayloadRequest },
): Promise<CommentThread> {
  const event = `comment.${act}` as const
  return onComment({ event, id, req }, async ({ actor, contentHash, comment }) => {
    const isResolved = Boolean(comment.resolvedAt)
    const decision = decideResolve({ act, actor, isResolved })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    await req.payload.update({
      collection: 'comments',
      id: comment.id,
      data:
        act === 'resolve'
          ? { resolvedBy: Number(actor.id), resolvedAt: new Date().toISOString() }
          : { resolvedBy: null, resolvedAt: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}

/**
 * An act on a thread of comments: under the row of its article, so that whoever counts open comments
 * for a sign-off counts them before or after. What is done and what is refused is recorded of the
 * article, since a comment by itself says nothing; only where there is no such comment, of it.
 * Answers the thread as it is then.
 */
async function onComment(
  { event, id, req }: { event: AuditEvent; id: number; req: PayloadRequest },
  act: (thread: {
    actor: Actor
    article: Article
    contentHash: string
    comment: Comment
  }) => Promise<void>,
): Promise<CommentThread> {
  const unknown = { event, subject: { collection: 'comments', id } } as const
  const { article, comment } = await recordRefusal(req, unknown, () => getCommentCase({ id, req }))
  const subject = { collection: 'articles', id: article } as const
  return perform(req, { event, subject }, async () => {
    await lockRow(req, 'articles', article)
    const { comment: now } = await getCommentCase({ id: comment.id, req })
    const { article: about, standing, text } = await getArticleCase({ id: article, req })
    const { contentHash } = standing
    const actor = { id: String(req.user?.id), roles: rolesOf(req.user) }
    await act({ actor, article: about, contentHash, comment: now })
    const details = { comment: comment.id }
    const hashes = { hashBefore: contentHash, hashAfter: contentHash }
    await recordAct(req, { event, subject, ...hashes, details })
    const threads = await listThreads({ article, req, text })
    const thread = threads.find((one) => one.id === comment.id)
    if (!thread) throw new Error('A comment was changed and is not there.')
    return thread
  })
}
