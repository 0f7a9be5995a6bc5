import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

/**
 * Whether a field holds a reference. Which ones are offered is not looked at again: it would cost a
 * question to the database for every citation of a text, and one that was merged meanwhile is
 * followed when the text is saved.
 */
export const checkReference: RelationshipFieldSingleValidation = (
  value,
  { filterOptions: _, ...options },
) => relationship(value, options)
