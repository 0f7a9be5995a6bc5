import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type BackupState, STATE_KEY } from '../lib/backup/lastBackup'

/** What an operator watches, as numbers and moments. Nothing of a person or a text is in it. */
export type HouseFigures = {
  /** Work nobody waits for: how much is to be done, how much was given up, since when the oldest waits. */
  queue: { waiting: number; givenUp: number; oldest: Date | null }
  backup: { goodAt: Date | null; failedAt: Date | null }
}

/** Asks the database twice; throws what it says where it does not answer. */
export async function measureHouse(payload: Payload): Promise<HouseFigures> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select count(*) filter (where has_error is not true) as waiting,
      count(*) filter (where has_error) as given_up,
      extract(epoch from min(created_at) filter (where has_error is not true)) as oldest
    from payload_jobs where completed_at is null`)
  const { given_up: givenUp, oldest, waiting } = rows[0] ?? {}
  const backup = (await payload.kv.get(STATE_KEY)) as BackupState | null
  return {
    queue: {
      waiting: Number(waiting),
      givenUp: Number(givenUp),
      oldest: oldest === null ? null : new Date(Number(oldest) * 1000),
    },
    backup: { goodAt: momentOf(backup?.good?.at), failedAt: momentOf(backup?.problem?.at) },
  }
}

function momentOf(at: string | undefined): Date | null {
  return at === undefined ? null : new Date(at)
}
