import type { PayloadRequest } from 'payload'
import type { WaitingArticle } from '../queries/buildManifest'
import { getIssueCase } from '../queries/getIssueCase'
import type { NamedArticle } from '../workflow/publication'
import { refuseRole } from '../workflow/refusals'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { throwRefusal } from '../lib/refusal'

/**
 * Puts an issue together as it would be printed now. Answers the hash that publishing has to name
 * and the address at which staff read it. An issue that is not ready can be previewed: one wants to
 * see what is missing. Says too which articles stay as readers have them, and which
 * would read differently. Refuses: `roleMissing`.
 */
export async function previewIssue({ id, req }: { id: number; req: PayloadRequest }): Promise<{
  manifestHash: string
  url: string
  waiting: WaitingArticle[]
  changed: NamedArticle[]
}> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.preview', subject }, async () => {
    const { actor, changed, manifestHash, waiting } = await getIssueCase({ id, req })
    const refused = refuseRole(actor, 'issue.preview')
    if (refused) return throwRefusal(refused)
    await recordAct(req, { event: 'issue.preview', subject, hashAfter: manifestHash })
    return { manifestHash, url: `/preview/${id}/${manifestHash}`, waiting, changed }
  })
}
