import pg from 'pg'

/**
 * Opens one connection. Errors of an idle connection (the server was stopped) are kept for the next
 * query to report; without a listener they would end the process.
 *
 * @param {string} url
 * @returns {Promise<pg.Client>} to be closed with `end()`
 */
export async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return client
}
