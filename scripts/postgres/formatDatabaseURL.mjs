/**
 * The address of a database on this machine.
 *
 * @param {{ port: number, user: string, password: string, database: string }} parts
 * @returns {string} for example `postgresql://forme:secret@127.0.0.1:5432/forme`
 */
export function formatDatabaseURL({ port, user, password, database }) {
  const url = new URL(`postgresql://127.0.0.1:${port}/${encodeURIComponent(database)}`)
  url.username = encodeURIComponent(user)
  url.password = encodeURIComponent(password)
  return url.href
}
