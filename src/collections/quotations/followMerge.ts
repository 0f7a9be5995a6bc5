import type { CollectionBeforeChangeHook } from 'payload'
import { findMerged } from '../../queries/findMerged'
import { relationID } from '../../richtext/relationID'

/** A record saved with a reference that was merged away is one of the reference that stands for it. */
export const followMerge: CollectionBeforeChangeHook = async ({ data, req }) => {
  const reference = relationID(data.reference)
  if (reference === undefined) return data
  const into = (await findMerged([reference], req)).get(reference)
  return into === undefined ? data : { ...data, reference: into }
}
