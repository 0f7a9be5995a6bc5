import type { PayloadRequest } from 'payload'
import type { Manifest } from '../edition/manifest'
import type { Issue } from '../payload-types'
import type { EditionKind } from '../workflow/editions'
import { setCurrentEdition } from './current/setCurrentEdition'
import { recordAct } from './recordAct'

export type PrintedEdition = {
  id: number
  ordinal: number
  kind: EditionKind
  manifestHash: string
}

/**
 * Writes an edition and makes it the one readers have: the append-only row, the issue's pointer
 * with search and pictures, the audit entry. Only called inside the transaction of an operation that
 * has decided it may be.
 */
export async function printEdition({
  event,
  issue,
  kind,
  manifest,
  manifestHash,
  note,
  ordinal,
  req,
}: {
  event: 'issue.publish' | 'issue.rollBack'
  issue: Issue
  kind: EditionKind
  manifest: Manifest
  manifestHash: string
  note?: string | undefined
  ordinal: number
  req: PayloadRequest
}): Promise<PrintedEdition> {
  const { user } = req
  if (!user) throw new Error('An edition is printed by somebody.')
  const edition = await req.payload.create({
    collection: 'editions',
    data: {
      issue: issue.id,
      ordinal,
      kind,
      manifest: manifest as unknown as Record<string, unknown>,
      manifestHash,
      by: user.id,
      at: new Date().toISOString(),
      note: note ?? null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await setCurrentEdition(req, issue, { edition: { id: edition.id, manifest } })
  await recordAct(req, {
    event,
    subject: { collection: 'issues', id: issue.id },
    hashAfter: manifestHash,
    details: { edition: edition.id, ordinal, kind, ...(note ? { note } : {}) },
  })
  return { id: edition.id, ordinal, kind, manifestHash }
}
