import type { CollectionBeforeDeleteHook } from 'payload'
import { findPrintedPicture } from './findPrintedPicture'
import { refusePrinted } from './refusePrinted'

/** A picture that readers have is not deleted, even where no text of the desk shows it any more. */
export const keepPrintedPicture: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await findPrintedPicture(req, id)) refusePrinted()
}
