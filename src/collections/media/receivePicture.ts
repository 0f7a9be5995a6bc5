import type { CollectionBeforeOperationHook } from 'payload'
import { refuseTooLarge, withoutPrivateData } from '../../lib/receivedPictures'
import { Refusal } from '../../lib/refusal'

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
  const kept = await withoutPrivateData(file.data).catch(refuseDamaged)
  if (kept !== file.data) req.file = { ...file, data: Buffer.from(kept), size: kept.length }
  return args
}

function refuseDamaged(): never {
  throw new Refusal('pictureUnreadable', 400, 'The picture is damaged and cannot be read.')
}
