import { sql } from '@payloadcms/db-postgres'
import type {
  AuthStrategy,
  CollectionBeforeDeleteHook,
  CollectionMeHook,
  PayloadRequest,
} from 'payload'
import { byKey, keyScopesOf } from '../../access/keyScopes'
import { noteAsked } from '../../lib/database/unaskedPerson'
import { findAPIKey, hashAPIKey } from '../../lib/keys/apiKey'
import type { ApiKey } from '../../payload-types'

/**
 * `Authorization: Bearer forme_…` is the person whose key that is, within the scopes of the key, which
 * `checkScopes` looks at before every door. The pages of the desk, whose acts come past the doors, know
 * no keys. When a key was used is kept to the minute.
 */
export const signInByKey: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload, req }) => {
    const key = findAPIKey(headers)
    if (key === null || headers.has('next-action')) return { user: null }
    if (req) noteAsked({ req })
    const kept = await payload.db.findOne<ApiKey>({
      collection: 'api-keys',
      where: { hash: { equals: hashAPIKey(key) } },
    })
    if (!kept) return { user: null }
    const id = typeof kept.user === 'number' ? kept.user : kept.user.id
    const user = await payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    })
    if (!user) return { user: null }
    await payload.db.drizzle.execute(
      sql`update api_keys set used_at = now()
          where id = ${kept.id} and (used_at is null or used_at < now() - interval '1 minute')`,
    )
    return { user: byKey({ ...user, collection: 'users' }, kept) }
  },
}

/** Payload takes a key, which comes as `Bearer` too, for a session’s token and falls over it. */
export const answerToKey: CollectionMeHook = ({ args: { req }, user }) =>
  keyScopesOf(req) ? { exp: 0, user } : undefined

/** Whoever got in by a key of somebody does so no more. */
export async function deleteKeysOf(req: PayloadRequest, user: number): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'api-keys',
    req,
    where: { user: { equals: user } },
  })
}

/** With a person their keys go. */
export const deleteKeysWithPerson: CollectionBeforeDeleteHook = ({ id, req }) =>
  deleteKeysOf(req, Number(id))
