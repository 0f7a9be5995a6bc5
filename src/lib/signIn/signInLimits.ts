import { Refusal } from '../refusal'
import { wording } from '../../wording'

/** Who tries to sign in: from where, as whom, and on which device if it has been known before. */
export type Attempt = { address: string; account: string; device: string | null }

/** So many tries are free; after them each one has to wait twice as long as the one before. */
const FREE = 5
const LONGEST_WAIT = 60_000

/** Of one address, whatever the accounts: so many tries at once, and one more each time this passes. */
const BURST = 30
const REFILL = 6000

/** After this time without a try a count is forgotten; and no more than this many are kept. */
const FORGOTTEN_AFTER = 60 * 60_000
const KEPT = 10_000

type Count = { tries: number; last: number }

/**
 * Counts tries to sign in. A try is counted before the password is looked at, so that a hundred at
 * once are a hundred, and taken back where it succeeds. Counts are of an address and an account
 * together, so that nobody can lock another person out from elsewhere, and of an address alone. A
 * device on which this person has signed in before has counts of its own: it is held up by nobody
 * else, even where everybody seems to come from one address. (OWASP, “Slow down online guessing
 * attacks with device cookies”.)
 */
export function signInLimits(now: () => number = Date.now): {
  /** Counts a try; refuses with 429 `tooManyTries` and `retryAfter` in seconds. */
  begin: (attempt: Attempt) => void
  /** The password was right. */
  forgive: (attempt: Attempt) => void
} {
  const pairs = new Map<string, Count>()
  const addresses = new Map<string, Count>()

  return {
    begin: (attempt) => {
      const time = now()
      if (attempt.device === null) takeOne(addresses, attempt.address, time)
      const pair = recall(pairs, keyOf(attempt), time)
      const over = pair.tries - FREE
      const wait = over < 0 ? 0 : Math.min(1000 * 2 ** over, LONGEST_WAIT)
      if (pair.last + wait > time) refuseUntil(pair.last + wait, time)
      pair.tries += 1
      pair.last = time
    },
    forgive: (attempt) => {
      pairs.delete(keyOf(attempt))
      const address = addresses.get(attempt.address)
      if (address && attempt.device === null) address.tries = Math.max(0, address.tries - 1)
    },
  }
}

function keyOf({ account, address, device }: Attempt): string {
  return JSON.stringify([account, device ?? address])
}

/** A bucket that fills again with time. */
function takeOne(addresses: Map<string, Count>, address: string, time: number): void {
  const count = recall(addresses, address, time)
  const refilled = Math.floor((time - count.last) / REFILL)
  if (refilled > 0 || count.tries === 0) {
    count.tries = Math.max(0, count.tries - refilled)
    count.last = count.tries === 0 ? time : count.last + refilled * REFILL
  }
  if (count.tries >= BURST) refuseUntil(count.last + REFILL, time)
  count.tries += 1
}

/** The count under a name, as the last of those kept; the oldest make room. */
function recall(counts: Map<string, Count>, name: string, time: number): Count {
  const known = counts.get(name)
  const count = known && time - known.last < FORGOTTEN_AFTER ? known : { tries: 0, last: -Infinity }
  if (count.tries === 0) count.last = time - FORGOTTEN_AFTER
  counts.delete(name)
  counts.set(name, count)
  for (const [oldest] of counts) {
    if (counts.size <= KEPT) break
    counts.delete(oldest)
  }
  return count
}

function refuseUntil(end: number, time: number): never {
  const retryAfter = Math.max(1, Math.ceil((end - time) / 1000))
  throw new Refusal('tooManyTries', 429, wording.signIn.tooManyTries(retryAfter), { retryAfter })
}
