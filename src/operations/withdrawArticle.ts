import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { getIssue } from '../queries/getIssueCase'
import { listIssuesPrinting } from '../queries/listIssuesPrinting'
import { relationID } from '../richtext/relationID'
import { decideWithdraw } from '../workflow/publication'
import { setWithdrawnArticles } from './current/setCurrentEdition'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { announce } from './webhooks/announce'
import { throwRefusal } from '../lib/refusal'

/**
 * Takes one article from readers: its addresses, of every print, answer that it is gone, when and
 * why; its issue names it as withdrawn, and nothing else of it is anywhere. The editions stay, and
 * so does the withdrawal when the issue is printed again, until the article is reinstated. Refuses
 * as `decideWithdraw` says.
 */
export async function withdrawArticle({
  id,
  reason,
  req,
}: {
  id: number
  /** To readers. */
  reason: string
  req: PayloadRequest
}): Promise<{ withdrawnAt: string; reason: string }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.withdraw', subject }, async () => {
    const { actor } = await getArticleCase({ id, req })
    const printing = await listIssuesPrinting({ article: id, req })
    await lockRow(req, 'issues', ...printing)
    const issues = await Promise.all(printing.map((issue) => getIssue({ id: issue, req })))
    const shown = issues.filter(({ withdrawnArticles }) =>
      (withdrawnArticles ?? []).every(({ article }) => relationID(article) !== String(id)),
    )
    const decision = decideWithdraw({
      actor,
      subject: 'article',
      isPublished: shown.length > 0,
      isWithdrawn: issues.length > 0 && shown.length === 0,
      reason,
    })
    if (!decision.allowed) return throwRefusal(decision)
    const withdrawnAt = new Date().toISOString()
    const row = { article: id, at: withdrawnAt, by: Number(actor.id), reason: decision.reason }
    for (const issue of shown) {
      await setWithdrawnArticles(req, issue, [...(issue.withdrawnArticles ?? []), row])
    }
    const from = shown.map((issue) => issue.id)
    await recordAct(req, {
      event: 'article.withdraw',
      subject,
      details: { issues: from, reason: decision.reason },
    })
    const told = { issues: from, reason: decision.reason, withdrawnAt }
    await announce(req, 'article.withdrawn', { article: id, ...told })
    return { withdrawnAt, reason: decision.reason }
  })
}
