import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Person } from './makePeople'

/** A request as an operation is handed one, made by this person or by nobody. */
export function requestOf(payload: Payload, person?: Person): Promise<PayloadRequest> {
  return createLocalReq(person ? { user: person.user } : {}, payload)
}
