import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from '../../src/payload-types'

/** A request of this person's, as an operation takes it. One for each operation. */
export function requestAs(payload: Payload, user: User): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
