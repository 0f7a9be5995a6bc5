import type { Endpoint, PayloadRequest } from 'payload'
import { keyScopesOf } from '../../access/keyScopes'
import { Refusal } from '../../lib/refusal'
import { hasScope } from '../../workflow/scopes'
import { factsOf } from '../doors/door'
import { storedScope } from '../doors/storedScopes'
import { wording } from '../../wording'

/**
 * Refuses (403 `scopeMissing`) whoever came by a key that is not for what this door does, before the door
 * is asked. A person who signed in passes. `room` is the collection or global that the door is of.
 */
export function checkScopes(req: PayloadRequest, endpoint: Endpoint, room: string): void {
  const scopes = keyScopesOf(req)
  if (!scopes) return
  const needed = factsOf(endpoint)?.scope ?? storedScope(endpoint, room)
  if (needed === 'anybody' || (needed !== 'person' && hasScope(scopes, needed))) return
  throw new Refusal(
    'scopeMissing',
    403,
    needed === 'person'
      ? wording.requests.keys.personOnly
      : wording.requests.keys.scopeMissing(needed),
  )
}
