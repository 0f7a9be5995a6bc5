import type { PayloadRequest } from 'payload'
import { AUDIT_NOUNS, type AuditEvent } from '../../operations/recordAct'

type AuditedWrite = OrdinaryWrite & { slug: keyof typeof AUDIT_NOUNS; event: AuditEvent }

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

/** Payload's doors for writing, and what stands for the id where an address has none. */
const DOORS = [
  ['POST', '/globals/:slug', 'edit', 'settings'],
  ['POST', '/:slug', 'create', 'new'],
  ['POST', '/:slug/:id/duplicate', 'duplicate', ''],
  ['POST', '/:slug/versions/:id', 'restore', ''],
  ['PATCH', '/:slug', 'edit', 'several'],
  ['PATCH', '/:slug/:id', 'edit', ''],
  ['DELETE', '/:slug', 'delete', 'several'],
  ['DELETE', '/:slug/:id', 'delete', ''],
] as const

const PATTERNS = DOORS.map(([method, address, verb, noID]) => ({
  method,
  pattern: new RegExp(`^${address.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  verb,
  noID,
}))

/** A write that came through one of Payload's own doors. */
type OrdinaryWrite = {
  /** A collection's or a global's. */
  slug: string
  verb: (typeof DOORS)[number][2]
  /** Of the document, for `restore` of its version; else `new`, `several`, or a global's `settings`. */
  id: string
}

/**
 * Which of Payload's own doors for writing a request came through (Payload: REST API); `null` for any
 * other request, among them those for Forme's operations, which write the audit themselves. `path`
 * begins after the address of the API.
 *
 * @example parseOrdinaryWrite('PATCH', '/articles/12') // { slug: 'articles', verb: 'edit', id: '12' }
 */
export function parseOrdinaryWrite(method: string, path: string): OrdinaryWrite | null {
  for (const door of PATTERNS) {
    const found = method === door.method ? door.pattern.exec(path)?.groups : undefined
    if (found) return { slug: String(found['slug']), verb: door.verb, id: found['id'] ?? door.noID }
  }
  return null
}
