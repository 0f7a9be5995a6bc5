import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { fileStore } from '../lib/files/store'
import { migrations } from '../migrations'

/** What may be told to anybody: whether the parts are there, never their names or addresses. */
export type Health = {
  alive: true
  ready: boolean
  database: 'reachable' | 'unreachable'
  migrations: 'complete' | 'missing' | 'unknown'
  /** Of the data folder, or of the bucket. From a full one readers are served; nothing is saved. */
  disk: 'free' | 'full' | 'unreachable'
}

/**
 * Whether this process can serve: the database answers and has every migration this build knows. A
 * full disk is said and takes nobody out of service, for readers would lose what they can have.
 * Never throws; a database that cannot be asked is the answer, not an error.
 */
export async function checkHealth(connect: () => Promise<Payload>): Promise<Health> {
  const disk = await fileStore().state()
  try {
    const payload = await connect()
    const { rows } = await payload.db.drizzle.execute(sql`select name from payload_migrations`)
    const done = new Set(rows.map(({ name }) => name))
    const isComplete = migrations.every(({ name }) => done.has(name))
    return {
      alive: true,
      ready: isComplete,
      database: 'reachable',
      migrations: isComplete ? 'complete' : 'missing',
      disk,
    }
  } catch {
    return { alive: true, ready: false, database: 'unreachable', migrations: 'unknown', disk }
  }
}
