import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** How often, in milliseconds. */
const EVERY = 60 * 60 * 1000

let lastTime = -EVERY

/** Takes away the marks of transactions of which nobody asks any more (lib/database/confirmCommits). */
export async function forgetCommitMarks(payload: Payload): Promise<void> {
  if (performance.now() - lastTime < EVERY) return
  lastTime = performance.now()
  await payload.db.drizzle.execute(
    sql`delete from commit_marks where at < now() - interval '1 day'`,
  )
}
