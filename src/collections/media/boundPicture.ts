import { readFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook } from 'payload'
import { refuseTooLarge } from '../../lib/receivedPictures'

/** Refuses a picture that would unpack to too many pixels, before Payload unpacks it. */
export const boundPicture: CollectionBeforeOperationHook = async ({ args, req: { file } }) => {
  if (file) await refuseTooLarge(file.tempFilePath ? await readFile(file.tempFilePath) : file.data)
  return args
}
