import type { CollectionBeforeChangeHook } from 'payload'
import { referenceKey } from '../../citations/references/referenceKey'
import { referenceToCsl } from '../../lib/csl'

/** Keeps the identity key (citations.md § Model) in step with the fields it is made of. */
export const fillKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  key: referenceKey(referenceToCsl({ ...originalDoc, ...data })),
})
