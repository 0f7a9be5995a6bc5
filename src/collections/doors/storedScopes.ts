import type { Scope } from '../../workflow/scopes'

/** What a key has to be for to write here through Payload’s doors; to read, any key will do. */
const WRITING: Record<string, Scope> = {
  articles: 'write',
  comments: 'write',
  contributors: 'write',
  issues: 'publish',
  magazine: 'manage',
  manuscripts: 'write',
  media: 'write',
  'payload-preferences': 'read',
  quotations: 'write',
  references: 'write',
  suggestions: 'write',
  users: 'manage',
  webhooks: 'manage',
}

/** Doors by which people come and go; a key comes by itself and goes when it is deleted. */
const PEOPLE_ONLY = /^\/(logout|refresh-token|unlock|reset-password)/

/** What a key has to be for at a door of Payload, by its room; `person`: for people only. */
export function storedScope(
  { method, path }: { method: string; path: string },
  room: string,
): Scope | 'person' {
  if (method === 'get') return 'read'
  if (room === 'users' && PEOPLE_ONLY.test(path)) return 'person'
  return WRITING[room] ?? 'person'
}
