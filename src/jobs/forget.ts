import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Takes away the marks of transactions of which nobody asks any more (lib/database/confirmCommits). */
export async function forgetCommitMarks({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`delete from commit_marks where at < now() - interval '1 day'`)
}

/** Takes away what other programs were told a month ago; what still waits is left. */
export async function forgetDeliveries({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`
    delete from webhook_deliveries
    where state <> 'waiting' and created_at < now() - interval '30 days'`)
}

/** Takes away tries to sign in of more than an hour ago, which hold nobody up any more. */
export async function forgetTries({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`
    delete from sign_in_tries
    where last < (extract(epoch from now() - interval '1 hour') * 1000)::bigint`)
}
