import type { PayloadRequest } from 'payload'
import { keyScopesOf } from '../../access/keyScopes'
import { makeAPIKey } from '../../lib/keys/apiKey'
import { Refusal } from '../../lib/refusal'
import { requireCurrentPassword } from '../../lib/signIn/requireCurrentPassword'
import { vouched } from '../../lib/writes/vouched'
import type { User } from '../../payload-types'
import type { Scope } from '../../workflow/scopes'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import { wording } from '../../wording'

type Stored = User & { hash?: string | null; salt?: string | null }

/** A new key. `key` is in this answer and nowhere else ever again. */
export type MadeKey = { id: number; key: string; name: string; begins: string; scopes: Scope[] }

/**
 * Makes a key for scripts of the person who asks, who says their password. Of the key its hash is kept.
 * Refuses with 401 nobody, with 403 `byKey` who came by a key themselves, and `currentPassword`.
 */
export async function makeKey({
  currentPassword,
  name,
  req,
  scopes,
}: {
  currentPassword: string
  name: string
  req: PayloadRequest
  scopes: Scope[]
}): Promise<MadeKey> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const subject = { collection: 'api-keys', id: 'new' } as const
  return perform(req, { event: 'apiKey.make', subject }, async () => {
    if (keyScopesOf(req)) {
      throw new Refusal('byKey', 403, wording.requests.keys.byKey)
    }
    const person = await req.payload.db.findOne<Stored>({
      collection: 'users',
      req,
      where: { id: { equals: user.id } },
    })
    if (!person) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
    await requireCurrentPassword(req, person, currentPassword)
    const { begins, hash, key } = makeAPIKey()
    const kept = [...new Set<Scope>(['read', ...scopes])]
    const { id } = await req.payload.create({
      collection: 'api-keys',
      data: { begins, hash, name, scopes: kept, user: user.id },
      depth: 0,
      overrideAccess: true,
      req: vouched(req),
    })
    const details = { begins, scopes: kept }
    await recordAct(req, { event: 'apiKey.make', subject: { collection: 'api-keys', id }, details })
    return { id, key, name, begins, scopes: kept }
  })
}
