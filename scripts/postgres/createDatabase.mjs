import { connect } from './connect.mjs'
import { StartProblem, errorCode } from '../start/StartProblem.mjs'

/**
 * Makes Forme's database and its role, where they are not there yet. The role owns its database and
 * nothing else: a statement smuggled into Forme cannot read files or run programs, as a superuser's
 * could.
 *
 * @param {{ adminURL: string, name: string, password: string }} wanted `name` of role and database
 */
export async function createDatabase({ adminURL, name, password }) {
  const client = await open(adminURL)
  try {
    const role = client.escapeIdentifier(name)
    const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
    if (known.rowCount === 0) {
      await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
    }
    const made = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (made.rowCount === 0) await client.query(`CREATE DATABASE ${role} OWNER ${role}`)
  } finally {
    await client.end()
  }
}

/** @param {string} url */
async function open(url) {
  try {
    return await connect(url)
  } catch (error) {
    if (errorCode(error) !== '28P01') throw error
    throw new StartProblem(
      'The database refuses the password in secrets.json: that file and the database do not belong together. Restore both from the same copy.',
    )
  }
}
