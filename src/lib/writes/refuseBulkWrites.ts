import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../refusal'

/** A write to many documents at once locks none of them and says of none what it was based on. */
export const refuseBulkWrites: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' || (args as { id?: unknown }).id !== undefined) return args
  throw new Refusal(
    'bulkWrite',
    403,
    'Records are changed one at a time, so that each change can be seen and answered for.',
  )
}
