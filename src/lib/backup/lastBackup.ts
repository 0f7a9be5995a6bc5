import pg from 'pg'

/**
 * What is known of the backups of a house. It is kept in its database, so that every process and
 * machine knows the same (Payload's table of keys and values; no record of the desk).
 */
export type BackupState = {
  /** The last one that was written whole and read back. */
  good?: { at: string; file: string; bytes: number }
  /** What kept a later one from being written, until one is good again. */
  problem?: { at: string; message: string }
}

export const STATE_KEY = 'forme.backup'

/** Puts down how a backup ended. A problem leaves the last good one known. */
export async function noteBackup(databaseURL: string, ended: BackupState): Promise<void> {
  const client = new pg.Client({ connectionString: databaseURL, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // the next query reports it
  await client.connect()
  try {
    await client.query(
      `INSERT INTO payload_kv (key, data) VALUES ($1, $2)
       ON CONFLICT (key) DO UPDATE SET data =
         CASE WHEN $2::jsonb ? 'good' THEN $2::jsonb ELSE payload_kv.data || $2::jsonb END`,
      [STATE_KEY, JSON.stringify(ended)],
    )
  } finally {
    await client.end()
  }
}
