import { refusalMessage } from './refusalMessage'
import { REFUSALS, type RefusalFacts, type RefusalReason, type RefusalStatusWord } from './refusals'

/** A no, with everything a door needs to say it. */
export type Refused = {
  allowed: false
  reason: RefusalReason
  status: RefusalStatusWord
  message: string
}

/** The answer of a `decide…` function that says no for this reason. */
export function refuse(reason: RefusalReason, facts: Partial<RefusalFacts> = {}): Refused {
  return {
    allowed: false,
    reason,
    status: REFUSALS[reason].status,
    message: refusalMessage(reason, facts),
  }
}
