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
export type OrdinaryWrite = {
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
