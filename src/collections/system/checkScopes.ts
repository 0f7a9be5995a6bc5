import type { Endpoint, PayloadRequest } from 'payload'
import { keyScopesOf } from '../../access/keyScopes'
import { Refusal } from '../../lib/refusal'
import { hasScope, type Scope } from '../../workflow/scopes'
import { factsOf } from '../doors/door'

/** What a key has to be for to write here through Payload’s doors; to read, any key will do. */
const WRITING: Record<string, Scope> = {
  articles: 'write',
  comments: 'write',
  contributors: 'write',
  issues: 'publish',
  magazine: 'manage',
  manuscripts: 'write',
  media: 'write',
  'payload-preferences': 'read',
  quotations: 'write',
  references: 'write',
  suggestions: 'write',
  users: 'manage',
  webhooks: 'manage',
}

/** Doors by which people come and go; a key comes by itself and goes when it is deleted. */
const PEOPLE_ONLY = /^\/(logout|refresh-token|unlock|reset-password)/

/**
 * Refuses (403 `scopeMissing`) whoever came by a key that is not for what this door does, before the door
 * is asked. A person who signed in passes. `room` is the collection or global that the door is of.
 */
export function checkScopes(req: PayloadRequest, endpoint: Endpoint, room: string): void {
  const scopes = keyScopesOf(req)
  if (!scopes) return
  const needed = scopeOf(endpoint, room)
  if (needed === 'anybody' || (needed !== null && hasScope(scopes, needed))) return
  throw new Refusal(
    'scopeMissing',
    403,
    needed === null
      ? 'No key is for this: sign in.'
      : `This key is not for that: it lacks the scope “${needed}”. Make another one on the page of your account.`,
  )
}

/** Null: people only. */
function scopeOf(endpoint: Endpoint, room: string): Scope | 'anybody' | null {
  if (room === 'api-keys' && endpoint.method !== 'get') return null
  const facts = factsOf(endpoint)
  if (facts) return facts.scope
  if (endpoint.method === 'get') return 'read'
  if (room === 'users' && PEOPLE_ONLY.test(endpoint.path)) return null
  return WRITING[room] ?? null
}
