import { Refusal } from '../refusal'
import { wording } from '../../wording'

/**
 * The refusal (400) of a value that PostgreSQL cannot take: NUL in a text, a number out of range, no
 * number where one belongs (class 22 of its codes, appendix A), or a question too complex for it
 * (54001). Undefined for any other error. Looks through the causes, because drivers wrap them.
 */
export function findUnstorable(error: unknown): Refusal | undefined {
  for (let cause = error, depth = 0; cause && depth < 8; depth += 1) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && /^(22[0-9A-Z]{3}|54001)$/.test(code)) {
      return new Refusal('invalid', 400, wording.requests.body.unstorable)
    }
    cause = (cause as { cause?: unknown }).cause
  }
  return undefined
}
