import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** How often, in milliseconds. */
const EVERY = 10 * 60 * 1000

let lastTime = -EVERY

/** Takes away tries to sign in of more than an hour ago, which hold nobody up any more. */
export async function forgetTries(payload: Payload): Promise<void> {
  if (performance.now() - lastTime < EVERY) return
  lastTime = performance.now()
  await payload.db.drizzle.execute(sql`
    delete from sign_in_tries
    where last < (extract(epoch from now() - interval '1 hour') * 1000)::bigint`)
}
