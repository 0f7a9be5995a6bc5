import { composeReply } from './composeReply'
import type { Stored } from './model'

/**
 * Next takes these headers from what a route answers, because a body that was fetched elsewhere may
 * have been decoded on the way. Our server gives them back under their own names
 * (scripts/server/restoreHeaders.mjs). Served by anything else, everything goes out as it is.
 */
const STAND_INS = {
  'Content-Encoding': 'x-forme-encoding',
  'Content-Length': 'x-forme-length',
} as const

/** An answer as this request wants it, through Next. */
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
