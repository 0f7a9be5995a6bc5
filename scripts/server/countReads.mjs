import { isbot } from 'isbot'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Logger } from 'pino' */
/** @import { Figures } from '../../src/jobs/leaveFigures' */

/** How often what was counted is given away, in milliseconds. */
const EVERY = 60_000

/** An article, as it is or as an earlier edition printed it; files and pages of issues are none. */
const ARTICLE = /^\/issues\/[^/.]+\/(?:editions\/\d+\/)?[^/.]+$/

/**
 * Counts how often articles are opened: path and day, and nothing else. No cookie is set, no address
 * is looked at, and nothing is kept by which one reader could be told from another; so this counts
 * openings, not people. Left out are programs that say what they are, pages a browser fetches ahead,
 * and whoever is signed in to the desk.
 *
 * What was counted goes into the database once a minute and when the server ends; what could not be
 * kept is tried again. Of a process that is killed the last minute is lost.
 *
 * @param {{ log: Logger, keep: Figures['keepReads'], now?: () => Date, every?: number }} parts
 */
export function createReadCounter({ log, keep, now = () => new Date(), every = EVERY }) {
  /** @type {Map<string, number>} */
  let counts = new Map()
  let hasFailed = false

  const giveAway = async () => {
    if (counts.size === 0) return
    const taken = counts
    counts = new Map()
    try {
      await keep(
        [...taken].map(([key, count]) => ({
          day: key.slice(0, 10),
          path: key.slice(11),
          count,
        })),
      )
      hasFailed = false
    } catch (error) {
      for (const [key, count] of taken) counts.set(key, (counts.get(key) ?? 0) + count)
      if (!hasFailed) log.warn({ err: error }, 'what was read could not be counted yet')
      hasFailed = true
    }
  }
  let given = Promise.resolve()
  const flush = () => (given = given.then(giveAway))
  const timer = setInterval(() => void flush(), every)
  timer.unref()

  return {
    /**
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     */
    watch(request, response) {
      const path = readPath(request)
      if (path === null) return
      response.once('finish', () => {
        if (response.statusCode !== 200 && response.statusCode !== 304) return
        const key = `${now().toISOString().slice(0, 10)} ${path}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      })
    },

    /** Gives away what was counted and counts on no more. */
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}

/**
 * The path of the article that a person asks for; null where it is none or nobody.
 *
 * @param {IncomingMessage} request
 */
function readPath({ headers, method, url }) {
  const [path = ''] = (url ?? '').split('?')
  if (method !== 'GET' || !ARTICLE.test(path)) return null
  const agent = headers['user-agent']
  if (!agent || isbot(agent)) return null
  if (headers['sec-purpose'] !== undefined || headers['purpose'] === 'prefetch') return null
  if (/\bpayload-token=/.test(headers.cookie ?? '')) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
