import crypto from 'node:crypto'
import { vi } from 'vitest'

/**
 * Runs work with passwords hashed in one round instead of the hundreds of thousands that protect
 * real ones. A dozen real hashes cost a test file seconds of both processors.
 */
export async function withCheapHashes<T>(work: () => Promise<T>): Promise<T> {
  const { pbkdf2 } = crypto
  const spy = vi
    .spyOn(crypto, 'pbkdf2')
    .mockImplementation((password, salt, _rounds, length, digest, done) =>
      pbkdf2(password, salt, 1, length, digest, done),
    )
  try {
    return await work()
  } finally {
    spy.mockRestore()
  }
}
