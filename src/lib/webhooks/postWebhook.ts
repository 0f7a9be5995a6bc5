import http from 'node:http'
import https from 'node:https'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

/** How long a receiver may take, in milliseconds: a job has to end well within a minute (jobs/runQueue). */
const PATIENCE = 15_000

/**
 * Sends a body to an address that somebody wrote down, and answers the status. Never to a private
 * address: it is looked at when the connection is made, after the name was looked up, so a name that
 * leads elsewhere the second time does not get there either. No redirect is followed, no more of the
 * answer is read than its head, and nothing is sent but what stands here.
 *
 * @param allowed addresses and networks that may be reached although they are private
 * @throws an Error that says what kept it from arriving
 */
export async function postWebhook({
  allowed,
  body,
  headers,
  url,
}: {
  allowed: string[]
  body: string
  headers: Record<string, string>
  url: string
}): Promise<number> {
  const isSecure = new URL(url).protocol === 'https:'
  const filter = { allowIPAddressList: allowed, keepAlive: false }
  const agent = isSecure
    ? new RequestFilteringHttpsAgent(filter)
    : new RequestFilteringHttpAgent(filter)
  const { request } = isSecure ? https : http
  try {
    return await new Promise((resolve, reject) => {
      const sent = request(url, {
        agent,
        method: 'POST',
        headers: {
          ...headers,
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'Forme',
        },
        signal: AbortSignal.timeout(PATIENCE),
      })
      sent.once('error', (error) => reject(toWords(error)))
      sent.once('response', (response) => {
        resolve(response.statusCode ?? 0)
        response.destroy()
      })
      sent.end(body)
    })
  } finally {
    agent.destroy()
  }
}

/** Why it did not arrive, for people. The library's own words are about the library. */
function toWords(error: Error): Error {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return new Error(`There was no answer within ${PATIENCE / 1000} seconds.`, { cause: error })
  }
  if (/is not allowed/.test(error.message)) {
    return new Error(
      'The address is within a private network, and nothing is sent there. FORME_WEBHOOKS_TO names networks for which that is meant.',
      { cause: error },
    )
  }
  return error
}

/**
 * The private networks an operator opens to webhooks in `FORME_WEBHOOKS_TO`, with commas between.
 *
 * @example readAllowed('10.0.0.5, 192.168.4.0/24') // ['10.0.0.5', '192.168.4.0/24']
 */
export function readAllowed(named: string | undefined): string[] {
  return (named ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
