import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Payload's jobs have no lease: whoever takes one marks it `processing`, and if that process dies
 * the mark stays for ever. A job in this state for longer than any job may take belongs to nobody,
 * and is given back to the queue. Every job ends by itself well within this time (the longest waits
 * for a mail server, lib/mail), so none is given back while it runs. In milliseconds.
 */
const ABANDONED_AFTER = 60_000

/** How many jobs run beside each other. */
const AT_ONCE = 10

/** Gives back what a dead process took and runs the jobs that are due, a handful at a time. */
export async function runQueue(payload: Payload): Promise<void> {
  const { drizzle } = payload.db
  const now = Date.now()
  const longAgo = new Date(now - ABANDONED_AFTER).toISOString()
  await drizzle.execute(sql`
    update payload_jobs set processing = false where processing and updated_at < ${longAgo}`)
  const { rows } = await drizzle.execute(sql`
    select exists (
      select from payload_jobs
      where not processing and completed_at is null and has_error is not true
        and (wait_until is null or wait_until < ${new Date(now).toISOString()})
    ) as "isDue"`)
  if (rows[0]?.isDue) await payload.jobs.run({ limit: AT_ONCE, silent: { info: true } })
}
