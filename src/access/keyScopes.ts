import type { PayloadRequest, TypedUser } from 'payload'
import type { Scope } from '../workflow/scopes'

/** A key as far as it is known to whoever looks at a request: never the key itself. */
type Key = { name: string; begins: string; scopes: readonly Scope[] }

/** Where a request came by a key, that key stands on its person. */
type ByKey = TypedUser & { byKey?: Key }

/** The person, as somebody who came by a key. */
export function byKey(user: TypedUser, { begins, name, scopes }: Key): TypedUser {
  return { ...user, byKey: { begins, name, scopes } } as ByKey
}

function keyOf({ user }: Pick<PayloadRequest, 'user'>): Key | null {
  return (user as ByKey | null)?.byKey ?? null
}

/** What the key is for that a request came by; null where it came by none. */
export function keyScopesOf(req: Pick<PayloadRequest, 'user'>): readonly Scope[] | null {
  return keyOf(req)?.scopes ?? null
}

/**
 * The key that a request came by, as it is called and begins, for people to know it by when it is
 * gone; null where it came by none.
 *
 * @example nameKeyOf(req) // 'Import at night (forme_Ab12)'
 */
export function nameKeyOf(req: Pick<PayloadRequest, 'user'>): string | null {
  const key = keyOf(req)
  return key && `${key.name} (${key.begins})`
}
