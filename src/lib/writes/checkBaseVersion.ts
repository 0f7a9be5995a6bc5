import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../refusal'

/**
 * A save that was begun on an older text must not overwrite a newer one. The desk sends the
 * `updatedAt` its form was loaded with, and a script may; under the row lock it is compared with
 * the document as it stands now. A difference is answered with 409 and says who saved it and when.
 * A write that names no `updatedAt` is understood to mean "whatever stands there now". Restoring a
 * version writes that version with the `updatedAt` it had; it is meant to replace what stands there.
 * The form that made the last save does not stand against itself (`noteForm`).
 */
export const checkBaseVersion: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (context.isRestoringVersion) return data
  const base: unknown = data?.updatedAt
  const current: unknown = originalDoc?.updatedAt
  if (operation !== 'update' || typeof base !== 'string' || typeof current !== 'string') return data
  if (Date.parse(base) === Date.parse(current)) return data
  if (data?.savedIn && data.savedIn === originalDoc?.savedIn) return data

  const savedBy = await findName(req, originalDoc?.savedBy)
  const savedAt = new Date(current).toISOString()
  throw new Refusal(
    'changedMeanwhile',
    409,
    `${savedBy ?? 'Somebody'} saved this ${String(collection.labels.singular).toLowerCase()} on ${savedAt.slice(0, 10)} at ${savedAt.slice(11, 19)} UTC, after you had opened it. Your version was not saved over theirs: reload to see theirs, and copy your words out first.`,
    { savedBy, savedAt },
  )
}

async function findName(
  req: Parameters<CollectionBeforeValidateHook>[0]['req'],
  savedBy: unknown,
): Promise<string | null> {
  if (typeof savedBy !== 'number') return null
  const user = await req.payload.findByID({
    collection: 'users',
    id: savedBy,
    depth: 0,
    disableErrors: true,
    req,
  })
  return user?.name ?? null
}
