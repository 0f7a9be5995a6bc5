import type { PayloadRequest } from 'payload'
import { AUDIT_NOUNS, type AuditEvent } from '../../operations/recordAct'
import { parseOrdinaryWrite, type OrdinaryWrite } from './parseOrdinaryWrite'

export type AuditedWrite = OrdinaryWrite & { slug: keyof typeof AUDIT_NOUNS; event: AuditEvent }

/**
 * The write a request asks for through one of Payload's own doors, if it is one the audit tells of:
 * of our own records, by a person who signed in, who asked for it. What the desk saves by itself
 * while somebody types, every second and a half, nobody asked for.
 */
export function findWrite(req: PayloadRequest): AuditedWrite | null {
  const { api } = req.payload.config.routes
  const path = req.pathname ?? ''
  if (!req.user || !path.startsWith(`${api}/`) || req.searchParams.get('autosave') === 'true')
    return null
  const write = parseOrdinaryWrite(req.method ?? '', path.slice(api.length))
  if (!write || !isOurs(write.slug)) return null
  return { ...write, slug: write.slug, event: `${AUDIT_NOUNS[write.slug]}.${write.verb}` }
}

function isOurs(slug: string): slug is keyof typeof AUDIT_NOUNS {
  return Object.hasOwn(AUDIT_NOUNS, slug)
}
