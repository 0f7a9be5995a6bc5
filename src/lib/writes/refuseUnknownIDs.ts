import { NotFound, type CollectionBeforeOperationHook } from 'payload'

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
