/** @import { Client } from 'pg' */

/**
 * The migrations a database has been through; none where it is new.
 *
 * @param {Client} client
 * @returns {Promise<{ name: string, batch: number }[]>}
 */
export async function readApplied(client) {
  const { rows: tables } = await client.query(
    `SELECT to_regclass('payload_migrations') IS NOT NULL AS present`,
  )
  if (!tables[0]?.present) return []
  const { rows } = await client.query(
    'SELECT name, batch::int AS batch FROM payload_migrations ORDER BY name',
  )
  return rows
}
