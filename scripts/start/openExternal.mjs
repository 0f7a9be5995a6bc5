import { connect } from '../postgres/connect.mjs'
import { errorCode } from './errorCode.mjs'
import { StartProblem } from './StartProblem.mjs'

/** What the refusals of a database server mean. */
const MEANINGS = new Map([
  ['ECONNREFUSED', 'nobody listens there'],
  ['ENOTFOUND', 'the host is unknown'],
  ['EAI_AGAIN', 'the host is unknown'],
  ['ETIMEDOUT', 'it does not answer'],
  ['3D000', 'it has no such database'],
  ['28P01', 'it refuses user and password'],
  ['28000', 'it refuses the user'],
  ['57P03', 'it is not ready yet'],
])

/**
 * Makes sure the operator's own database answers, before anything depends on it.
 *
 * @param {string} url
 * @returns {Promise<string>} where it is, without user and password
 */
export async function openExternal(url) {
  const where = describePlace(url)
  try {
    const client = await connect(url)
    await client.end()
  } catch (error) {
    const reason =
      MEANINGS.get(errorCode(error)) ?? String(error instanceof Error ? error.message : error)
    throw new StartProblem(`The database of DATABASE_URL (${where}) cannot be used: ${reason}.`)
  }
  return where
}

/** @param {string} url */
function describePlace(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new StartProblem(
      'DATABASE_URL is not the address of a PostgreSQL database; it should read postgresql://user:password@host:5432/name.',
    )
  }
  return `${parsed.host}${parsed.pathname}`
}
