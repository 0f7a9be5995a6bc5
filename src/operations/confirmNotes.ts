import type { PayloadRequest } from 'payload'
import { listPrinted } from '../edition/listPrinted'
import { throwRefusal } from '../lib/refusal'
import { lockRow } from '../lib/writes/lockRow'
import { getIssueCase } from '../queries/getIssueCase'
import { hashNotes } from '../queries/printedNotes'
import { decideConfirmNotes } from '../workflow/publication'
import { perform } from './perform'
import { recordAct } from './recordAct'

/**
 * Confirms that the notes which are printed otherwise than when their texts were signed off, because
 * the citation style is another, are right as they are now: of all articles of an issue, as they stand
 * in the manifest that was read. The sign-offs stay; the audit has who confirmed what. Refuses as
 * `decideConfirmNotes` says.
 */
export async function confirmNotes({
  id,
  manifestHash: namedHash,
  req,
}: {
  id: number
  manifestHash: string
  req: PayloadRequest
}): Promise<{ confirmed: { article: number; notes: number }[] }> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.confirmNotes', subject }, async () => {
    await lockRow(req, 'issues', id)
    const { actor, manifest, manifestHash, otherwise } = await getIssueCase({ id, req })
    const decision = decideConfirmNotes({
      actor,
      count: otherwise.size,
      manifestHash,
      namedHash,
    })
    if (!decision.allowed) return throwRefusal(decision, { manifestHash })
    const confirmed: { article: number; notes: number }[] = []
    for (const { contentHash, id: article, notes } of listPrinted(manifest)) {
      const count = otherwise.get(article)
      if (count === undefined) continue
      confirmed.push({ article: Number(article), notes: count })
      await recordAct(req, {
        event: 'article.confirmNotes',
        subject: { collection: 'articles', id: Number(article) },
        hashBefore: contentHash,
        hashAfter: contentHash,
        details: { issue: id, notes: count, printedNotes: hashNotes(notes) },
      })
    }
    await recordAct(req, {
      event: 'issue.confirmNotes',
      subject,
      hashAfter: manifestHash,
      details: { confirmed },
    })
    return { confirmed }
  })
}
