import type { CollectionBeforeOperationHook } from 'payload'
import type { Media } from '../../payload-types'
import { findPrintedPicture } from './findPrintedPicture'
import { refusePrinted } from './refusePrinted'

/**
 * An edition is what readers were given, and its pictures are files on the disk. The file of a
 * picture that was printed is therefore never replaced or cut anew; its words can change,
 * for the next print. Payload removes an old file before any other hook is asked.
 */
export const keepPrintedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, id } = args as { data?: Partial<Media>; id?: number | string }
  if (operation !== 'update' || id === undefined) return args
  const isCut = Boolean((req.query as { uploadEdits?: unknown } | undefined)?.uploadEdits)
  const isRefocused = data?.focalX !== undefined || data?.focalY !== undefined
  if (!req.file && !isCut && !isRefocused) return args
  const printed = await findPrintedPicture(req, id)
  const isFocusKept = (['focalX', 'focalY'] as const).every(
    (axis) => data?.[axis] === undefined || data[axis] === printed?.[axis],
  )
  if (printed && (req.file || isCut || !isFocusKept)) refusePrinted()
  return args
}
