import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import { Refusal, throwRefusal } from '../lib/refusal'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { relationID } from '../richtext/relationID'
import { decideAssign } from '../workflow/acts'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { saveStage } from './recordTurn'
import type { Actor } from '../workflow/roles'
import { wording } from '../wording'

/**
 * Gives an article to a person, or to nobody, with the day it is due (`YYYY-MM-DD`) or none.
 * Refuses as `decideAssign` says, and with 404 where there is no such person.
 */
export async function assignArticle({
  assignee,
  due,
  id,
  req,
}: {
  assignee: number | null
  due: string | null
  id: number
  req: PayloadRequest
}): Promise<{ assignee: number | null; due: string | null }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.assign', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, standing } = await getArticleCase({ id, req })
    const decision = decideAssign({
      actor,
      assignee: assignee === null ? null : await getPerson(req, assignee),
      due,
      now: {
        assignee: relationID(article.assignee) ?? null,
        due: article.due?.slice(0, 10) ?? null,
      },
    })
    if (!decision.allowed) return throwRefusal(decision, { contentHash: standing.contentHash })
    if (decision.changed) {
      const { contentHash } = standing
      await saveStage({ id, data: { assignee, due }, req })
      await recordAct(req, {
        event: 'article.assign',
        subject,
        hashBefore: contentHash,
        hashAfter: contentHash,
        details: { assignee, due },
      })
    }
    return { assignee, due }
  })
}

async function getPerson(req: PayloadRequest, id: number): Promise<Actor> {
  const person = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!person) throw new Refusal('notFound', 404, wording.requests.notFound.person)
  return { id: String(person.id), roles: rolesOf({ ...person, collection: 'users' }) }
}
