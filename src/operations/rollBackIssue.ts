import type { PayloadRequest } from 'payload'
import type { Manifest } from '../edition/manifest'
import { lockRow } from '../lib/writes/lockRow'
import { getIssue, getPublishing } from '../queries/getIssueCase'
import { rolesOf } from '../access/can'
import { decideRollBack } from '../workflow/publication'
import { perform } from './perform'
import { printEdition, type PrintReceipt } from './printEdition'
import { throwRefusal } from '../lib/refusal'

/**
 * Prints an earlier edition's content again, as a new edition with a note to readers: history is
 * only ever added to. Texts on the desk stay as they are. Refuses as `decideRollBack` says.
 */
export async function rollBackIssue({
  edition,
  id,
  note,
  req,
}: {
  /** The id of the edition whose content is wanted. */
  edition: number
  id: number
  note: string
  req: PayloadRequest
}): Promise<{ edition: PrintReceipt }> {
  const subject = { collection: 'issues', id } as const
  return perform(req, { event: 'issue.rollBack', subject }, async () => {
    await lockRow(req, 'issues', id)
    const issue = await getIssue({ id, req })
    const publishing = await getPublishing({ issue, req })
    const decision = decideRollBack({
      actor: { id: String(req.user?.id), roles: rolesOf(req.user) },
      edition,
      note,
      publishing,
    })
    if (!decision.allowed) return throwRefusal(decision)
    const { manifest } = await req.payload.findByID({
      collection: 'editions',
      id: edition,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return {
      edition: await printEdition({
        event: 'issue.rollBack',
        hashBefore: publishing.current?.manifestHash,
        issue,
        kind: decision.kind,
        manifest: manifest as unknown as Manifest,
        manifestHash: decision.from.manifestHash,
        note,
        ordinal: decision.ordinal,
        req,
      }),
    }
  })
}
