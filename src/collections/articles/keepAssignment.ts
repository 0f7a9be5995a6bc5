import type { CollectionBeforeChangeHook } from 'payload'

/** Restoring an old text does not give the article back to whoever had it then. */
export const keepAssignment: CollectionBeforeChangeHook = ({ context, data, originalDoc }) =>
  context.isRestoringVersion
    ? { ...data, assignee: originalDoc?.assignee ?? null, due: originalDoc?.due ?? null }
    : data
