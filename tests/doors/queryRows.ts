import { connect } from '../../scripts/postgres/connect.mjs'

/** Asks the database itself, past Payload, on a connection of its own. */
export async function queryRows(
  databaseURL: string,
  statement: string,
): Promise<Record<string, unknown>[]> {
  const client = await connect(databaseURL)
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return rows
  } finally {
    await client.end()
  }
}
