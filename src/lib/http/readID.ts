import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal'

/** The id in a request's address. What is no id belongs to nothing: 404. */
export function readID(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  if (!Number.isInteger(id) || id < 1 || id >= 2 ** 31)
    throw new Refusal('notFound', 404, 'There is no such thing.')
  return id
}
