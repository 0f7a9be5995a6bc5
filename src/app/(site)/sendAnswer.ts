import { STAND_INS } from '../../lib/insides/standIns.mjs'
import { composeReply, type Stored } from '../../lib/answers/composeReply.mjs'

/**
 * An answer as this request wants it, through Next. Served by anything but our server, everything goes
 * out as it is.
 */
export function sendAnswer({ headers: asked }: Request, stored: Stored): Response {
  const canEncode = process.env.FORME_RESTORES_HEADERS === '1'
  const reply = composeReply((name) => asked.get(name), stored, { canEncode })
  const headers = new Headers(reply.headers)
  for (const [name, standIn] of Object.entries(STAND_INS)) {
    const value = headers.get(name)
    if (!canEncode || value === null) continue
    headers.delete(name)
    headers.set(standIn, value)
  }
  return new Response(reply.body, { status: reply.status, headers })
}
