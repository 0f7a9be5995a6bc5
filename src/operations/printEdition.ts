import type { PayloadRequest } from 'payload'
import type { Manifest } from '../edition/manifest'
import type { Issue } from '../payload-types'
import type { ArticleCorrection, Edition, EditionKind } from '../workflow/publication'
import { setCurrentEdition } from './current/setCurrentEdition'
import { recordAct } from './recordAct'

/** What is told of an edition once it has been printed. */
export type PrintReceipt = Pick<Edition, 'id' | 'ordinal' | 'kind' | 'manifestHash'>

/**
 * Writes an edition and makes it the one readers have: the append-only row, the issue's pointer
 * with search and pictures, the audit entry with the hashes of what readers had and have. Only
 * called inside the transaction of an operation that has decided it may be. Where it was scheduled,
 * the audit says for when and how late it is.
 */
export async function printEdition({
  corrections = [],
  event,
  hashBefore,
  issue,
  kind,
  manifest,
  manifestHash,
  note,
  ordinal,
  req,
  scheduledFor,
}: {
  corrections?: ArticleCorrection[] | undefined
  event: 'issue.publish' | 'issue.rollBack'
  /** Of the manifest readers have until now. */
  hashBefore?: string | undefined
  issue: Issue
  kind: EditionKind
  manifest: Manifest
  manifestHash: string
  note?: string | undefined
  ordinal: number
  req: PayloadRequest
  scheduledFor?: string | undefined
}): Promise<PrintReceipt> {
  const { user } = req
  if (!user) throw new Error('An edition is printed by somebody.')
  const now = new Date()
  const edition = await req.payload.create({
    collection: 'editions',
    data: {
      issue: issue.id,
      ordinal,
      kind,
      manifest: manifest as unknown as Record<string, unknown>,
      manifestHash,
      by: user.id,
      at: now.toISOString(),
      note: note ?? null,
      corrections: corrections.length > 0 ? corrections : null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await setCurrentEdition(req, issue, { edition: { id: edition.id, manifest } })
  const calledOff = scheduledFor === undefined ? issue.schedule?.at : undefined
  await recordAct(req, {
    event,
    subject: { collection: 'issues', id: issue.id },
    hashBefore,
    hashAfter: manifestHash,
    details: {
      edition: edition.id,
      ordinal,
      kind,
      ...(note ? { note } : {}),
      ...(corrections.length > 0 ? { corrections } : {}),
      ...(scheduledFor === undefined ? {} : describeLateness(scheduledFor, now)),
      ...(calledOff ? { unscheduled: calledOff } : {}),
    },
  })
  return { id: edition.id, ordinal, kind, manifestHash }
}

/** `lateBy` is in whole seconds. */
function describeLateness(scheduledFor: string, now: Date) {
  const lateBy = Math.max(0, Math.floor((now.getTime() - Date.parse(scheduledFor)) / 1000))
  return { scheduledFor, lateBy }
}
