import type { CollectionBeforeChangeHook } from 'payload'

/** Who began the article; a copy is begun by whoever copied it. Never changes afterwards. */
export const keepCreator: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  createdBy:
    operation === 'create' ? (req.user?.id ?? data.createdBy ?? null) : originalDoc?.createdBy,
})
