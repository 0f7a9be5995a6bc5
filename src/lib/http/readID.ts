import type { PayloadRequest } from 'payload'
import { isRowID } from '../isRowID'
import { Refusal } from '../refusal'

/** The id in a request's address. What is no id belongs to nothing: 404. */
export function readID(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  if (!isRowID(id)) throw new Refusal('notFound', 404, 'There is no such thing.')
  return id
}
