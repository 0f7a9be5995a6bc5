import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { getIssue } from '../queries/getIssueCase'
import { relationID } from '../richtext/relationID'
import { decideReinstate } from '../workflow/publication'
import { setWithdrawnArticles } from './current/setCurrentEdition'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { announce } from './webhooks/announce'
import { throwRefusal } from '../lib/refusal'

/**
 * Gives an article that was withdrawn back to readers, as the current edition of its issue has it.
 * Refuses as `decideReinstate` says.
 */
export async function reinstateArticle({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ issues: number[] }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.reinstate', subject }, async () => {
    const { actor } = await getArticleCase({ id, req })
    const { docs } = await req.payload.find({
      collection: 'issues',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      select: {},
      where: { 'withdrawnArticles.article': { equals: id } },
    })
    const ids = docs.map((issue) => issue.id)
    await lockRow(req, 'issues', ...ids)
    const issues = await Promise.all(ids.map((issue) => getIssue({ id: issue, req })))
    const isOther = ({ article }: { article: unknown }) => relationID(article) !== String(id)
    const hiding = issues.filter(({ withdrawnArticles }) => !withdrawnArticles?.every(isOther))
    const decision = decideReinstate({ actor, isWithdrawn: hiding.length > 0 })
    if (!decision.allowed) return throwRefusal(decision)
    for (const issue of hiding) {
      await setWithdrawnArticles(req, issue, (issue.withdrawnArticles ?? []).filter(isOther))
    }
    const given = hiding.map((issue) => issue.id)
    await recordAct(req, { event: 'article.reinstate', subject, details: { issues: given } })
    await announce(req, 'article.reinstated', { article: id, issues: given })
    return { issues: given }
  })
}
