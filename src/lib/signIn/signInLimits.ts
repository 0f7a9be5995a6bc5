import { createHash } from 'node:crypto'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
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

/** After this time without a try a count is forgotten, in milliseconds. */
const FORGOTTEN_AFTER = 60 * 60_000

export type SignInLimits = {
  /** Counts a try; refuses with 429 `tooManyTries` and `retryAfter` in seconds. */
  begin: (payload: Payload, attempt: Attempt) => Promise<void>
  /** The password was right. */
  forgive: (payload: Payload, attempt: Attempt) => Promise<void>
}

/**
 * Counts tries to sign in. A try is counted before the password is looked at, so that a hundred at
 * once are a hundred, and taken back where it succeeds. Counts are of an address and an account
 * together, so that nobody can lock another person out from elsewhere, and of an address alone. A
 * device on which this person has signed in before has counts of its own: it is held up by nobody
 * else, even where everybody seems to come from one address. (OWASP, “Slow down online guessing
 * attacks with device cookies”.)
 *
 * They lie in the database, so that many machines give nobody more tries than one does; each is
 * judged and counted in one statement. Who tried is kept there as a hash, for an hour
 * (jobs/forget).
 *
 * @param what is tried; each has counts of its own
 * @param now in milliseconds; the clock of the database without it
 */
export function signInLimits(what: string, now?: () => number): SignInLimits {
  const hash = (...parts: unknown[]) =>
    createHash('sha256')
      .update(JSON.stringify([what, ...parts]))
      .digest('base64url')
  const nameOf = ({ account, address, device }: Attempt) => ({
    pair: hash(account, device ?? address),
    address: device === null ? hash(address) : null,
  })
  const clock = () =>
    now ? sql`${now()}::bigint` : sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`

  return {
    begin: async (payload, attempt) => {
      const { address, pair } = nameOf(attempt)
      if (address !== null) await takeOne(payload, address, clock())
      await takeTurn(payload, pair, clock())
    },
    forgive: async (payload, attempt) => {
      const { address, pair } = nameOf(attempt)
      await payload.db.drizzle.execute(sql`
        with gone as (delete from sign_in_tries where name = ${pair})
        update sign_in_tries set tries = greatest(0, tries - 1) where name = ${address}`)
    },
  }
}

/** A bucket that fills again with time. */
async function takeOne(payload: Payload, name: string, clock: SQL): Promise<void> {
  const refilled = sql`((excluded.last - tried.last) / ${REFILL}::bigint)`
  const { rows } = await payload.db.drizzle.execute(sql`
    insert into sign_in_tries as tried (name, tries, last) values (${name}, 1, ${clock})
    on conflict (name) do update set
      tries = greatest(0, tried.tries - ${refilled}) + 1,
      last = case when tried.tries > ${refilled} then tried.last + ${refilled} * ${REFILL}::bigint
        else excluded.last end
    where greatest(0, tried.tries - ${refilled}) < ${BURST}
    returning true`)
  if (rows.length > 0) return
  const { last, time } = await readCount(payload, name, clock)
  refuseUntil(last + (Math.floor((time - last) / REFILL) + 1) * REFILL, time)
}

/** Counts a try of an account from one address or device, or refuses where it comes too early. */
async function takeTurn(payload: Payload, name: string, clock: SQL): Promise<void> {
  const isForgotten = sql`tried.last < excluded.last - ${FORGOTTEN_AFTER}::bigint`
  const pause = sql`least(${LONGEST_WAIT}, 1000 * 2 ^ least(tried.tries - ${FREE}, 16))`
  const { rows } = await payload.db.drizzle.execute(sql`
    insert into sign_in_tries as tried (name, tries, last) values (${name}, 1, ${clock})
    on conflict (name) do update set
      tries = case when ${isForgotten} then 1 else tried.tries + 1 end, last = excluded.last
    where ${isForgotten} or tried.tries < ${FREE} or tried.last + ${pause} <= excluded.last
    returning true`)
  if (rows.length > 0) return
  const { last, time, tries } = await readCount(payload, name, clock)
  refuseUntil(last + Math.min(LONGEST_WAIT, 1000 * 2 ** (tries - FREE)), time)
}

async function readCount(
  payload: Payload,
  name: string,
  clock: SQL,
): Promise<{ tries: number; last: number; time: number }> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select tries, last, ${clock} as time from sign_in_tries where name = ${name}`)
  const [row] = rows
  return { tries: Number(row?.tries ?? 0), last: Number(row?.last ?? 0), time: Number(row?.time) }
}

function refuseUntil(end: number, time: number): never {
  const retryAfter = Math.max(1, Math.ceil((end - time) / 1000))
  throw new Refusal('tooManyTries', 429, wording.signIn.tooManyTries(retryAfter), { retryAfter })
}
