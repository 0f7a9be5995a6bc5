import type { CollectionBeforeChangeHook } from 'payload'
import { referenceKey } from '../../citations/references/referenceKey'
import { referenceName } from '../../citations/references/referenceName'
import { referenceToCsl } from '../../lib/csl'

/** Keeps what a work is found by, its identity and its name, in step with the fields they are made of. */
export const fillNames: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const item = referenceToCsl({ ...originalDoc, ...data })
  return { ...data, key: referenceKey(item), name: referenceName(item) }
}
