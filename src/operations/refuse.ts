import { Refusal, type RefusalStatus } from '../lib/refusal'
import type { Refused } from '../workflow/refuse'
import type { RefusalStatusWord } from '../workflow/refusals'

const STATUS: Record<RefusalStatusWord, RefusalStatus> = {
  invalid: 400,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  unprocessable: 422,
}

/** Turns a decision's no into the refusal that every door answers with. */
export function refuse(refused: Refused, details: Record<string, unknown> = {}): never {
  throw new Refusal(refused.reason, STATUS[refused.status], refused.message, details)
}
