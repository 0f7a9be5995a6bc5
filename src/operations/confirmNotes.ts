import type { PayloadRequest } from 'payload'
import { listPrinted } from '../edition/listPrinted'
import { throwRefusal } from '../lib/refusal'
import { lockRow } from '../lib/writes/lockRow'
import { getIssueCase } from '../queries/getIssueCase'
import { hashPrint } from '../queries/printedNotes'
import { decideConfirmNotes } from '../workflow/publication'
import { perform } from './perform'
import { recordAct } from './recordAct'

/**
 * Confirms that the notes and lists of works which are printed otherwise than when their texts were
 * signed off, because the citation style or a rule of the house is another, are right as they are now: of all articles of an issue, as they stand
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
    for (const { contentHash, id: article, notes, works } of listPrinted(manifest)) {
      const found = otherwise.get(article)
      if (found === undefined) continue
      confirmed.push({ article: Number(article), notes: found.notes.length })
      await recordAct(req, {
        event: 'article.confirmNotes',
        subject: { collection: 'articles', id: Number(article) },
        hashBefore: contentHash,
        hashAfter: contentHash,
        details: { issue: id, notes: found.notes.length, ...hashPrint({ notes, works }) },
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
