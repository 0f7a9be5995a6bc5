import type { PayloadRequest } from 'payload'
import { findMentions } from '../../edition/remarks/findMentions'
import { findColleagues } from '../../queries/remarks/listColleagues'
import { tell } from '../messages/tell'
import { getRemarkCase, listThreads, type RemarkThread } from '../../queries/remarks/listRemarks'
import { decideRemark, decideResolve } from '../../workflow/acts'
import { throwRefusal } from '../../lib/refusal'
import { rolesOf } from '../../access/can'
import { lockRow } from '../../lib/writes/lockRow'
import type { Article, Remark } from '../../payload-types'
import { getArticleCase } from '../../queries/getArticleCase'
import { perform, recordRefusal } from '../perform'
import { type AuditEvent, recordAct } from '../recordAct'
import type { Actor } from '../../workflow/roles'

/**
 * Answers a remark, and tells those whom the answer names; the thread stays open. Refuses as
 * `decideRemark` says. Answers the thread.
 */
export async function answerRemark({
  id,
  req,
  text,
}: {
  id: number
  req: PayloadRequest
  text: string
}): Promise<RemarkThread> {
  return onRemark(
    { event: 'remark.answer', id, req },
    async ({ actor, article, contentHash, remark }) => {
      const thread = { isResolved: Boolean(remark.resolvedAt) }
      const decision = decideRemark({ actor, thread, words: text })
      if (!decision.allowed) return throwRefusal(decision, { contentHash })
      const mentions = findMentions(text, await findColleagues({ article, req }))
      await req.payload.create({
        collection: 'remarks',
        data: {
          article: article.id,
          text: text.trim(),
          answers: remark.id,
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

/** Settles a remark, with who did it and when. Refuses as `decideResolve` says. Answers the thread. */
export async function resolveRemark({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<RemarkThread> {
  return onRemark({ event: 'remark.resolve', id, req }, async ({ actor, contentHash, remark }) => {
    const isResolved = Boolean(remark.resolvedAt)
    const decision = decideResolve({ act: 'resolve', actor, isResolved })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    await req.payload.update({
      collection: 'remarks',
      id: remark.id,
      data: { resolvedBy: Number(actor.id), resolvedAt: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}

/** Opens a settled remark again. Refuses as `decideResolve` says. Answers the thread. */
export async function reopenRemark({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<RemarkThread> {
  return onRemark({ event: 'remark.reopen', id, req }, async ({ actor, contentHash, remark }) => {
    const isResolved = Boolean(remark.resolvedAt)
    const decision = decideResolve({ act: 'reopen', actor, isResolved })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    await req.payload.update({
      collection: 'remarks',
      id: remark.id,
      data: { resolvedBy: null, resolvedAt: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}

/**
 * An act on a thread of remarks: under the row of its article, so that whoever counts open remarks
 * for a sign-off counts them before or after. What is done and what is refused is recorded of the
 * article, since a remark by itself says nothing; only where there is no such remark, of it.
 * Answers the thread as it is then.
 */
async function onRemark(
  { event, id, req }: { event: AuditEvent; id: number; req: PayloadRequest },
  act: (thread: {
    actor: Actor
    article: Article
    contentHash: string
    remark: Remark
  }) => Promise<void>,
): Promise<RemarkThread> {
  const unknown = { event, subject: { collection: 'remarks', id } } as const
  const { article, remark } = await recordRefusal(req, unknown, () => getRemarkCase({ id, req }))
  const subject = { collection: 'articles', id: article } as const
  return perform(req, { event, subject }, async () => {
    await lockRow(req, 'articles', article)
    const { remark: now } = await getRemarkCase({ id: remark.id, req })
    const { article: about, standing, text } = await getArticleCase({ id: article, req })
    const { contentHash } = standing
    const actor = { id: String(req.user?.id), roles: rolesOf(req.user) }
    await act({ actor, article: about, contentHash, remark: now })
    const details = { remark: remark.id }
    const hashes = { hashBefore: contentHash, hashAfter: contentHash }
    await recordAct(req, { event, subject, ...hashes, details })
    const threads = await listThreads({ article, req, text })
    const thread = threads.find((one) => one.id === remark.id)
    if (!thread) throw new Error('A remark was changed and is not there.')
    return thread
  })
}
