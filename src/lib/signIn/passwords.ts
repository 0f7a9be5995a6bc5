import crypto from 'node:crypto'
import { cpus } from 'node:os'
import { boundedQueue } from '../boundedQueue'

/** As Payload hashes passwords (auth/strategies/local): its prefix, rounds, bytes and digest. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ROUNDS = 600_000
const LENGTH = 32

/**
 * Hashing a password takes a processor for a fifth of a second. It is done beside the main thread,
 * but beside each other only as many as leave a processor for readers; whoever comes while two dozen
 * wait is told to try again.
 */
export const hashing = boundedQueue({ atOnce: Math.max(1, cpus().length - 1), waiting: 24 })

/** Whether this is the password of a person, whose row has `hash` and `salt`. */
export async function isPassword(
  password: string,
  { hash, salt }: { hash?: string | null; salt?: string | null },
): Promise<boolean> {
  if (!hash?.startsWith(PREFIX) || !salt) return false
  const stored = Buffer.from(hash.slice(PREFIX.length), 'hex')
  const given = await derive(password, salt)
  return stored.length === given.length && crypto.timingSafeEqual(stored, given)
}

/** Takes as long as looking at a password does, for people who do not exist. */
export async function pretendToCheck(password: string): Promise<void> {
  await derive(password, crypto.randomBytes(32).toString('hex'))
}

function derive(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, ROUNDS, LENGTH, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
