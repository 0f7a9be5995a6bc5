import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  NotFound,
} from 'payload'
import { isFollowing } from './formMark'
import { lockDocument } from './lockRow'
import { Refusal } from '../refusal'
import { nounOf } from './nounOf'
import { wording } from '../../wording'

/**
 * The write path every collection that people edit goes through: one document at a time, its row is
 * locked, the base version is checked under the lock, and the hand that saved is written down. Hooks
 * of the collection itself run after these.
 */
export function guardWrites(config: CollectionConfig): CollectionConfig {
  const { hooks = {}, fields } = config
  return {
    ...config,
    disableBulkEdit: true,
    fields: [
      ...fields,
      {
        name: 'savedBy',
        type: 'relationship',
        relationTo: 'users',
        access: { create: () => false, read: ({ req }) => Boolean(req.user), update: () => false },
        admin: { hidden: true },
      },
    ],
    hooks: {
      ...hooks,
      beforeOperation: [
        refuseUnknownIDs,
        refuseBulkWrites,
        lockDocument,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeValidate: [checkBaseVersion, ...(hooks.beforeValidate ?? [])],
      beforeChange: [stampEditor, ...(hooks.beforeChange ?? [])],
    },
  }
}

const GREATEST_ID = 2 ** 31 - 1

/**
 * An id that no row can have belongs to nothing. Without this the database is asked, refuses the
 * number, and a mistyped address is answered as a fault of ours.
 */
export const refuseUnknownIDs: CollectionBeforeOperationHook = ({ args, req }) => {
  const id = (args as { id?: unknown }).id
  if (id === undefined || id === null) return args
  if (Number.isInteger(Number(id)) && Math.abs(Number(id)) <= GREATEST_ID) return args
  throw new NotFound(req.t)
}

/** A write to many documents at once locks none of them and says of none what it was based on. */
export const refuseBulkWrites: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' || (args as { id?: unknown }).id !== undefined) return args
  throw new Refusal('bulkWrite', 403, wording.writes.oneAtATime)
}

/**
 * A save that was begun on an older text must not overwrite a newer one. The desk sends the
 * `updatedAt` its form was loaded with, and a script may; under the row lock it is compared with
 * the document as it stands now. A difference is answered with 409 and says who saved it and when.
 * A write that names no `updatedAt` is understood to mean "whatever stands there now". Restoring a
 * version writes that version with the `updatedAt` it had; it is meant to replace what stands there.
 * A form that says which save it came after is asked about that one instead (`isFollowing`).
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
  if (isFollowing(originalDoc?.savedIn, data?.savedIn)) return data

  const savedBy = await findName(req, originalDoc?.savedBy)
  const savedAt = new Date(current).toISOString()
  throw new Refusal(
    'changedMeanwhile',
    409,
    wording.writes.changedMeanwhile(
      savedBy,
      nounOf(collection.slug),
      savedAt.slice(0, 10),
      savedAt.slice(11, 19),
    ),
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

/** Writes down who saved the document last, so that a refusal can name them. */
export const stampEditor: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  savedBy: req.user?.id ?? null,
})
