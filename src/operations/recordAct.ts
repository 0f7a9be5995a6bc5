import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { nameKeyOf } from '../access/keyScopes'

/** Audit events: noun, dot, verb; the verb is an operation's, or that of one of Payload's own doors. */
export type AuditEvent = `${(typeof AUDIT_NOUNS)[keyof typeof AUDIT_NOUNS]}.${string}`

export type Act = {
  event: AuditEvent
  subject: { collection: CollectionSlug | GlobalSlug; id: number | string }
  /** Set where the act was refused. */
  reason?: string
  hashBefore?: string | undefined
  hashAfter?: string | undefined
  details?: Record<string, unknown>
}

/**
 * Writes down an act or a refusal in the audit, in the transaction of `req` where one is open: an
 * act that is rolled back leaves no entry. Entries are only ever added.
 */
export async function recordAct(req: PayloadRequest, act: Act): Promise<void> {
  await req.payload.create({
    collection: 'audit-entries',
    data: {
      at: new Date().toISOString(),
      event: act.event,
      outcome: act.reason ? 'refused' : 'done',
      reason: act.reason ?? null,
      actor: req.user?.id ?? null,
      actorName: req.user?.name ?? null,
      apiKey: nameKeyOf(req),
      door: doorOf(req),
      subject: `${act.subject.collection}/${act.subject.id}`,
      hashBefore: act.hashBefore ?? null,
      hashAfter: act.hashAfter ?? null,
      details: act.details ?? null,
    },
    overrideAccess: true,
    req,
  })
}

function doorOf(req: PayloadRequest): 'rest' | 'local' | 'job' {
  if (req.context.job) return 'job'
  return req.payloadAPI === 'REST' ? 'rest' : 'local'
}

/** How the audit names one of what a collection or a global holds. */
export const AUDIT_NOUNS = {
  'api-keys': 'apiKey',
  articles: 'article',
  'audit-entries': 'auditEntry',
  contributors: 'contributor',
  editions: 'edition',
  issues: 'issue',
  magazine: 'magazine',
  manuscripts: 'manuscript',
  media: 'media',
  quotations: 'quotation',
  references: 'reference',
  comments: 'comment',
  'sign-offs': 'signOff',
  suggestions: 'suggestion',
  turns: 'turn',
  users: 'user',
  webhooks: 'webhook',
  'word-exports': 'wordExport',
} as const
