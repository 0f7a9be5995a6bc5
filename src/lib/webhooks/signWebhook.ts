import { createHmac, randomBytes } from 'node:crypto'

/**
 * Signatures as Standard Webhooks has them (https://www.standardwebhooks.com), so that receivers
 * check them with a library of their language.
 */
const PREFIX = 'whsec_'

/** A secret that is shared with one receiver: 32 random bytes. */
export function makeSecret(): string {
  return PREFIX + randomBytes(32).toString('base64')
}

/**
 * The headers that say which message this is, when it was sent and that it is ours. The signature is
 * of all three: neither can be taken for another, and a receiver refuses what was sent long ago.
 *
 * @param at when it is sent; another try is signed anew
 */
export function signWebhook({
  at,
  body,
  id,
  secret,
}: {
  at: Date
  body: string
  id: string
  secret: string
}): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.replace(PREFIX, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
