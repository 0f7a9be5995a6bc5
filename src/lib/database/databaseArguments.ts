import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import type { Env } from '../env'
import { splitPool } from './splitPool'

const SECOND = 1000

/**
 * How Forme talks to PostgreSQL: through the split pool, with time limits that turn a stuck
 * connection into an error, and by migrations only.
 */
export function databaseArguments(env: Env): Omit<PostgresAdapterArgs, 'migrationDir'> {
  return {
    pg: splitPool,
    pool: {
      connectionString: env.databaseURL,
      max: 10,
      // Also how long a save waits its turn while more are under way than there are connections.
      connectionTimeoutMillis: 45 * SECOND,
      statement_timeout: 60 * SECOND,
      idle_in_transaction_session_timeout: 60 * SECOND,
    },
    push: false,
  }
}
