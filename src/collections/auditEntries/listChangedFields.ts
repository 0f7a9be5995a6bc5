import { isDeepStrictEqual } from 'node:util'

/** Kept by Payload and by us at every save; nobody changes them. */
const KEPT = new Set(['_status', 'createdAt', 'id', 'savedBy', 'savedIn', 'updatedAt'])

/**
 * The names of the fields that a save gives another value, in the order of the alphabet. A field
 * that is not sent is not changed; neither is one that was empty and is empty again, however its
 * emptiness is written.
 */
export function listChangedFields(
  before: Readonly<Record<string, unknown>>,
  sent: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(sent)
    .filter((name) => !KEPT.has(name) && sent[name] !== undefined)
    .filter((name) => !isDeepStrictEqual(fill(before[name]), fill(sent[name])))
    .toSorted()
}

function fill(value: unknown): unknown {
  const isEmpty =
    value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
  return isEmpty ? null : value
}
