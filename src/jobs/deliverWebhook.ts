import type { TaskConfig } from 'payload'
import type { WebhookDelivery } from '../payload-types'
import { postWebhook, readAllowed } from '../lib/webhooks/postWebhook'
import { signWebhook } from '../lib/webhooks/signWebhook'
import { wording } from '../wording'

/** As often as a letter: a day and a half in all. */
const MOST_TRIES = 13

/**
 * Sends one message to another program. It is queued with the act it tells of and sent after the
 * commit, so it may arrive twice (its id is the same then) and two may arrive in either order. Any
 * status from 200 to 299 means that it arrived; anything else is tried again later. A receiver that
 * is gone (410) is paused, as Standard Webhooks asks.
 *
 * What came of each try is put down outside the transaction of the job, which a failure would undo.
 */
export const deliverWebhook: TaskConfig<{ input: { delivery: number }; output: object }> = {
  slug: 'deliverWebhook',
  label: wording.press.webhooks.task,
  inputSchema: [{ name: 'delivery', type: 'number', required: true }],
  retries: { attempts: MOST_TRIES - 1, backoff: { type: 'exponential', delay: 30_000 } },
  handler: async ({ input, req: { payload } }) => {
    const found = await payload.findByID({
      collection: 'webhook-deliveries',
      id: input.delivery,
      depth: 1,
      disableErrors: true,
      overrideAccess: true,
    })
    if (!found || found.state !== 'waiting') return { output: {} }
    const note = (data: Partial<WebhookDelivery>) =>
      payload.update({
        collection: 'webhook-deliveries',
        id: found.id,
        data,
        depth: 0,
        overrideAccess: true,
      })
    const { webhook } = found
    if (typeof webhook !== 'object' || webhook === null || webhook.isPaused) {
      await note({ state: 'givenUp', failure: wording.press.webhooks.gone })
      return { output: {} }
    }

    const tries = found.tries + 1
    const { answer, failure } = await send(found, webhook)
    const isGone = answer === 410
    const state =
      failure === null ? 'arrived' : isGone || tries >= MOST_TRIES ? 'givenUp' : 'waiting'
    await note({ state, tries, triedAt: new Date().toISOString(), answer, failure })
    if (isGone) {
      await payload.update({
        collection: 'webhooks',
        id: webhook.id,
        data: { isPaused: true },
        depth: 0,
        overrideAccess: true,
      })
    }
    if (failure !== null && state === 'waiting') throw new Error(failure)
    return { output: {} }
  },
}

async function send(
  { message, messageID }: WebhookDelivery,
  { secret, url }: { secret?: string | null; url: string },
): Promise<{ answer: number | null; failure: string | null }> {
  const body = JSON.stringify(message)
  const at = new Date()
  const headers = signWebhook({ at, body, id: messageID, secret: secret ?? '' })
  const allowed = readAllowed(process.env.FORME_WEBHOOKS_TO)
  try {
    const answer = await postWebhook({ allowed, body, headers, url })
    const failure = answer >= 200 && answer < 300 ? null : wording.press.webhooks.answered(answer)
    return { answer, failure }
  } catch (error) {
    return { answer: null, failure: error instanceof Error ? error.message : String(error) }
  }
}
