import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { lockRow } from '../../lib/writes/lockRow'
import type { Remark } from '../../payload-types'
import { getArticleCase } from '../../queries/getArticleCase'
import { getRemarkCase } from '../../queries/remarks/getRemarkCase'
import { listThreads } from '../../queries/remarks/listRemarks'
import type { RemarkThread } from '../../queries/remarks/model'
import { perform, recordRefusal } from '../perform'
import { recordAct, type AuditEvent } from '../recordAct'
import type { Actor } from '../../workflow/roles'

/**
 * An act on a thread of remarks: under the row of its article, so that whoever counts open remarks
 * for a sign-off counts them before or after. What is done and what is refused is recorded of the
 * article, since a remark by itself says nothing; only where there is no such remark, of it.
 * Answers the thread as it is then.
 */
export async function onRemark(
  { event, id, req }: { event: AuditEvent; id: number; req: PayloadRequest },
  act: (thread: { actor: Actor; contentHash: string; remark: Remark }) => Promise<void>,
): Promise<RemarkThread> {
  const unknown = { event, subject: { collection: 'remarks', id } } as const
  const { article, remark } = await recordRefusal(req, unknown, () => getRemarkCase({ id, req }))
  const subject = { collection: 'articles', id: article } as const
  return perform(req, { event, subject }, async () => {
    await lockRow(req, 'articles', article)
    const { remark: now } = await getRemarkCase({ id: remark.id, req })
    const { standing, text } = await getArticleCase({ id: article, req })
    const { contentHash } = standing
    const actor = { id: String(req.user?.id), roles: rolesOf(req.user) }
    await act({ actor, contentHash, remark: now })
    const details = { remark: remark.id }
    const hashes = { hashBefore: contentHash, hashAfter: contentHash }
    await recordAct(req, { event, subject, ...hashes, details })
    const threads = await listThreads({ article, req, text })
    const thread = threads.find((one) => one.id === remark.id)
    if (!thread) throw new Error('A remark was changed and is not there.')
    return thread
  })
}
