import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { getSession } from '../../lib/database/getSession'
import { Fault } from '../../lib/fault'
import { refuseTooLarge, withoutPrivateData } from '../../lib/receivedPictures'
import { Refusal } from '../../lib/refusal'
import { ownPicture } from '../../lib/sharpBeside'
import { wording } from '../../wording'

/**
 * What happens to a picture before Payload unpacks and stores it: one of too many pixels is refused,
 * and what it says of its maker and place is taken out. Nothing is unpacked for strangers, whom
 * Payload turns away only after this.
 */
export const receivePicture: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (!file) return args
  await refuseTooLarge(file.data)
  if (!req.user && !(args as { overrideAccess?: boolean }).overrideAccess) return args
  await beWaitedFor(req)
  const person = String(req.user?.id)
  const kept = await withoutPrivateData(file.data, person).catch(refuseDamaged)
  if (kept !== file.data) {
    const data = Buffer.from(kept)
    ownPicture(data, person)
    req.file = { ...file, data, size: data.length }
  }
  return args
}

/**
 * The transaction has begun, and says nothing to PostgreSQL until all sizes are made. That may take
 * longer on a busy machine than anything else is given; the work itself has limits.
 */
async function beWaitedFor(req: PayloadRequest): Promise<void> {
  if (!(await req.transactionID)) return
  const session = await getSession(req)
  await session.execute(sql`set local idle_in_transaction_session_timeout = '10min'`)
}

function refuseDamaged(error: unknown): never {
  if (error instanceof Refusal || error instanceof Fault) throw error
  throw new Refusal('pictureUnreadable', 400, wording.collections.media.faults.unreadable)
}
