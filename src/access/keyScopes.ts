import type { PayloadRequest, TypedUser } from 'payload'
import type { Scope } from '../workflow/scopes'

/** Where a request came by a key, what that key is for stands on its person. */
type ByKey = TypedUser & { keyScopes?: readonly Scope[] }

/** The person, as somebody who came by a key with these scopes. */
export function byKey(user: TypedUser, keyScopes: readonly Scope[]): TypedUser {
  return { ...user, keyScopes } as ByKey
}

/** What the key is for that a request came by; null where it came by none. */
export function keyScopesOf({ user }: Pick<PayloadRequest, 'user'>): readonly Scope[] | null {
  return (user as ByKey | null)?.keyScopes ?? null
}
