import type { CollectionBeforeChangeHook } from 'payload'
import { isVouched } from '../../lib/writes/vouched'

/** What was compared with the source: a change to any of these undoes the comparison. */
const COMPARED = ['text', 'originalText', 'reference', 'label', 'locator'] as const

/**
 * Verification says that one person compared these words, of this work, at this place, with a
 * printing. Changing any of it in a later save takes it back to unverified, whatever the form says;
 * saving `verified` writes down who and when, which no form can. A restored version brings back the
 * words and whoever compared them; a merge of two references moves them to the same work.
 */
export const keepVerificationHonest: CollectionBeforeChangeHook = ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context.isRestoringVersion || isVouched(req)) return data
  const wasVerified = originalDoc?.state === 'verified'
  const isAskedVerified = (data.state ?? originalDoc?.state) === 'verified'
  if (!isAskedVerified) return { ...data, verifiedBy: null, verifiedAt: null }

  const isChanged = COMPARED.some(
    (field) => field in data && comparable(data[field]) !== comparable(originalDoc?.[field]),
  )
  if (wasVerified && isChanged) {
    return { ...data, state: 'unverified', verifiedBy: null, verifiedAt: null }
  }
  if (wasVerified) {
    return { ...data, verifiedBy: originalDoc.verifiedBy, verifiedAt: originalDoc.verifiedAt }
  }
  return { ...data, verifiedBy: req.user?.id ?? null, verifiedAt: new Date().toISOString() }
}

function comparable(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return String(value ?? '')
}
