import { createHash, randomBytes } from 'node:crypto'

/** What every key begins with, so that a key that got somewhere else is known for one. */
export const KEY_PREFIX = 'forme_'

/** How much of a key is kept to know it by: the prefix and six characters of the secret. */
const SHOWN = KEY_PREFIX.length + 6

/**
 * A new key: 256 random bits. `hash` is what is kept of it; a hash without salt is enough for what nobody
 * can guess, and can be looked up.
 */
export function makeAPIKey(): { key: string; begins: string; hash: string } {
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`
  return { key, begins: key.slice(0, SHOWN), hash: hashAPIKey(key) }
}

export function hashAPIKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** The key in an `Authorization` header, null where there is none of ours. */
export function findAPIKey(headers: Headers): string | null {
  const [, key] = /^Bearer (forme_[\w-]{43})$/.exec(headers.get('authorization') ?? '') ?? []
  return key ?? null
}
