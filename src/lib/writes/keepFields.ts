import type { CollectionBeforeChangeHook } from 'payload'
import { isVouched } from './vouch'

/**
 * Fields that only operations write (stage, hash, current edition …) keep their value through every
 * other write: what a form, a script, a restored version or a duplicate says of them is not heard.
 * A new document starts with `initial`.
 */
export function keepFields(initial: Record<string, unknown>): CollectionBeforeChangeHook {
  return ({ data, operation, originalDoc, req }) => {
    if (isVouched(req)) return data
    const kept = Object.entries(initial).map(([field, value]) => [
      field,
      operation === 'create' ? value : (originalDoc?.[field] ?? value),
    ])
    return { ...data, ...Object.fromEntries(kept) }
  }
}
