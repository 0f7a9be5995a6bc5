import type { CollectionBeforeChangeHook } from 'payload'

/** Writes down who saved the document last, so that a refusal can name them. */
export const stampEditor: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  savedBy: req.user?.id ?? null,
})
