import { createHash } from 'node:crypto'
import { canonicalJSON } from './canonicalJSON'

/**
 * SHA-256 (FIPS 180-4) of the canonical JSON of a value, in UTF-8, as 64 lower-case hex digits.
 * Equal values give equal hashes, whatever the order of their keys. Throws as `canonicalJSON` does.
 */
export function hashText(value: unknown): string {
  return createHash('sha256').update(canonicalJSON(value), 'utf8').digest('hex')
}
