import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Issue, Webhook } from '../../payload-types'
import type { ArticleCorrection, EditionKind } from '../../workflow/publication'
import type { Stage } from '../../workflow/approval'

/** What other programs can be told of (`events` of Webhooks). */
export type WebhookEvent = Webhook['events'][number]

/** An issue as it is told of: what readers know of it, and its id on the desk. */
export type ToldIssue = Pick<Issue, 'id' | 'number' | 'label'> & { slug: string }

/** What each event says. Neither a title nor a word of a text that is not printed is in any. */
export type WebhookData = {
  'edition.published': { issue: ToldIssue; edition: ToldEdition }
  'edition.corrected': { issue: ToldIssue; edition: ToldEdition }
  'edition.withdrawn': { issue: ToldIssue; reason: string; withdrawnAt: string }
  'article.withdrawn': { article: number; issues: number[]; reason: string; withdrawnAt: string }
  'article.reinstated': { article: number; issues: number[] }
  'article.stageChanged': { article: number; from: Stage; to: Stage }
}

export type ToldEdition = {
  /** Under which it is read: `/api/public/editions/:hash`. */
  hash: string
  ordinal: number
  kind: EditionKind
  publishedAt: string
  note?: string
  corrections?: ArticleCorrection[]
}

/**
 * Tells those programs of an event that asked to be told of it. Like a letter (`queueMessage`) it is
 * queued in the transaction of the act: if that is rolled back, nobody is told. What is to be sent is
 * put down whole, so that each try says the same; the worker sends it (jobs/deliverWebhook).
 */
export async function announce<E extends WebhookEvent>(
  req: PayloadRequest,
  type: E,
  data: WebhookData[E],
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { and: [{ events: { in: [type] } }, { isPaused: { not_equals: true } }] },
  })
  for (const { id, url } of docs) {
    const delivery = await req.payload.create({
      collection: 'webhook-deliveries',
      data: {
        webhook: id,
        url,
        event: type,
        messageID: `msg_${randomUUID()}`,
        message: { type, timestamp: new Date().toISOString(), data },
        state: 'waiting',
        tries: 0,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await req.payload.jobs.queue({
      task: 'deliverWebhook',
      input: { delivery: delivery.id },
      req,
    })
  }
}

/** An issue as events name it. */
export function toldIssue({ id, label, number, slug }: Issue): ToldIssue {
  return { id, number, slug: String(slug), label }
}
