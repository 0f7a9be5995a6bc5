import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** How often, in milliseconds. */
const EVERY = 60 * 60 * 1000

let lastTime = -EVERY

/** Takes away what other programs were told a month ago; what still waits is left. */
export async function forgetDeliveries(payload: Payload): Promise<void> {
  if (performance.now() - lastTime < EVERY) return
  lastTime = performance.now()
  await payload.db.drizzle.execute(sql`
    delete from webhook_deliveries
    where state <> 'waiting' and created_at < now() - interval '30 days'`)
}
