import { Refusal } from '../../lib/refusal'
import { wording } from '../../wording'

/** Deeper than any text or question is nested. */
export const DEEPEST = 200

/**
 * Refuses (400) what is nested without end, and the character NUL in any text or name of it, which
 * PostgreSQL cannot store. Without recursion, which is what depth would exhaust.
 */
export function refuseOddValues(sent: unknown): void {
  let level: unknown[] = [sent]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      throw new Refusal('invalid', 400, wording.requests.body.tooDeep)
    }
    level = level.flatMap((one): unknown[] => {
      if (typeof one === 'string' && one.includes('\0')) {
        throw new Refusal('invalid', 400, wording.requests.body.nul)
      }
      if (typeof one !== 'object' || one === null) return []
      if (Buffer.isBuffer(one) || one instanceof Date) return []
      return Array.isArray(one) ? one : Object.entries(one).flat()
    })
  }
}
