import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Manifest } from '../edition/manifest'
import { getSession } from '../lib/database/getSession'
import { vouch } from '../lib/writes/vouch'
import type { Issue } from '../payload-types'
import type { EditionKind } from '../workflow/editions'
import { recordAct } from './recordAct'

export type PrintedEdition = {
  id: number
  ordinal: number
  kind: EditionKind
  manifestHash: string
}

/**
 * Writes an edition and makes it the one readers have: the append-only row, the issue's pointer,
 * the pictures readers may now load, the audit entry. Only called inside the transaction of an
 * operation that has decided it may be.
 */
export async function printEdition({
  event,
  issue,
  kind,
  manifest,
  manifestHash,
  note,
  ordinal,
  pictures,
  req,
}: {
  event: 'issue.publish' | 'issue.rollBack'
  issue: Issue
  kind: EditionKind
  manifest: Manifest
  manifestHash: string
  note?: string | undefined
  ordinal: number
  /** Ids of pictures that readers could not load until now. */
  pictures: number[]
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
  await req.payload.update({
    collection: 'issues',
    id: issue.id,
    context: vouch(req.context),
    data: { currentEdition: edition.id },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await openPictures(req, pictures)
  await recordAct(req, {
    event,
    subject: { collection: 'issues', id: issue.id },
    hashAfter: manifestHash,
    details: { edition: edition.id, ordinal, kind, ...(note ? { note } : {}) },
  })
  return { id: edition.id, ordinal, kind, manifestHash }
}

/** Lets readers load the pictures of what was printed. */
async function openPictures(req: PayloadRequest, pictures: number[]): Promise<void> {
  if (pictures.length === 0) return
  const session = await getSession(req)
  const list = sql.join(
    pictures.map((id) => sql`${id}`),
    sql`, `,
  )
  await session.execute(sql`update media set published = true where id in (${list})`)
}
