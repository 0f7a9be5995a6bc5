import { SITE_VERSION, nameVersion } from '../../src/queries/reachable.mjs'
import { connect } from '../postgres/connect.mjs'

/** @import { Client } from 'pg' */
/** @import { Logger } from 'pino' */

/** How old an answer of the database may be before it is asked again, in milliseconds. */
export const FRESH = 250

/** How long readers wait for the database, and how often the log says again that there is none. */
const PATIENCE = 2000
const REMINDER = 60_000

const LAST_GRACE = 300

/**
 * Which version of the site is current, as the database says it: asked only while somebody reads, four
 * times a second at most, over a connection of its own, so that nothing the app has to do is waited for.
 * With the database gone, what was last known goes on being current.
 *
 * @param {{ databaseURL: string, log: Logger }} parts
 */
export function watchSiteVersion({ databaseURL, log }) {
  /** @type {{ version: string, askedAt: number } | null} */
  let known = null
  /** @type {Promise<void> | null} */
  let asking = null
  let begunAt = 0
  let warnedAt = Number.NEGATIVE_INFINITY
  /** @type {Client | null} */
  let client = null

  const ask = async () => {
    const askedAt = Date.now()
    try {
      client ??= await connect(databaseURL)
      const { rows } = await client.query(SITE_VERSION)
      learn({ version: nameVersion(rows[0]), askedAt })
      warnedAt = Number.NEGATIVE_INFINITY
    } catch (error) {
      const lost = client
      client = null
      await lost?.end().catch(() => {}) // it is gone, and said so above
      if (askedAt - warnedAt > REMINDER) {
        log.warn({ err: error }, 'Kept pages are sent as they were last known: no database.')
        warnedAt = askedAt
      }
      if (known) known = { ...known, askedAt }
    }
  }

  /**
   * Takes what was learnt elsewhere, where it was asked for later.
   *
   * @param {{ version: string, askedAt: number }} found
   */
  const learn = (found) => {
    if (!known || found.askedAt >= known.askedAt) known = found
  }

  return {
    learn,

    /**
     * @returns {string | null | Promise<string | null>} at once where it is known; null where nothing is
     */
    current() {
      if (known && Date.now() - known.askedAt < FRESH) return known.version
      if (!asking) {
        begunAt = Date.now()
        asking = ask().finally(() => {
          asking = null
        })
      }
      if (known && Date.now() - begunAt > PATIENCE) return known.version
      return waitFor(asking, PATIENCE).then(() => known?.version ?? null)
    },

    /** Not waited for longer than a moment: a database that hears nothing must not keep anybody. */
    async close() {
      await waitFor(client?.end() ?? Promise.resolve(), LAST_GRACE)
    },
  }
}

/**
 * @param {Promise<void>} answer
 * @param {number} patience in milliseconds
 */
async function waitFor(answer, patience) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([answer, late])
  clearTimeout(timer)
}
