import type { CollectionBeforeChangeHook } from 'payload'
import { findMerged } from '../../queries/findMerged'
import { indexBody } from '../../richtext/indexBody'
import { isBody } from '../../richtext/isBody'
import { moveBodyCitations } from '../../richtext/moveBodyCitations'

/**
 * A text that comes from before a merge, an old version, a page that was open, words pasted in, may
 * still cite the reference that was merged away. It is stored citing the one that stands for it.
 */
export const followMerges: CollectionBeforeChangeHook = async ({ data, req }) => {
  const body: unknown = data.body
  if (!isBody(body)) return data
  const merged = await findMerged(indexBody(body).references, req)
  return merged.size === 0 ? data : { ...data, body: moveBodyCitations(body, merged).body }
}
