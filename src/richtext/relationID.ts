import type { Relation } from './model'

/** The id a relationship points at, as text; undefined where it points at nothing. */
export function relationID(relation: unknown): string | undefined {
  const value = relation as Relation
  if (value === null || value === undefined || value === '') return undefined
  return String(typeof value === 'object' ? value.id : value)
}
