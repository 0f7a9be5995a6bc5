import type { Plugin } from 'payload'
import { AUDIT_NOUNS } from '../../operations/recordAct'
import { recordChange, recordGlobalChange } from './recordChange'
import { recordCreation } from './recordCreation'
import { recordDeletion } from './recordDeletion'
import { recordRefusedWrite } from './recordRefusedWrite'

/**
 * Has the audit tell of what people do through Payload's own doors, as operations tell of themselves:
 * who created, changed, restored or deleted which record, in the transaction of the write, and what
 * was refused to whom. Its hooks come after all others, so what they refuse is no act. The
 * entries themselves are made by nobody but it and the operations.
 */
export const auditWrites: Plugin = ({ collections = [], globals = [], hooks = {}, ...config }) => ({
  ...config,
  collections: collections.map((collection) =>
    Object.hasOwn(AUDIT_NOUNS, collection.slug) && collection.slug !== 'audit-entries'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeChange: [...(collection.hooks?.beforeChange ?? []), recordChange],
            afterChange: [...(collection.hooks?.afterChange ?? []), recordCreation],
            beforeDelete: [...(collection.hooks?.beforeDelete ?? []), recordDeletion],
          },
        }
      : collection,
  ),
  globals: globals.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeChange: [...(global.hooks?.beforeChange ?? []), recordGlobalChange],
    },
  })),
  hooks: { ...hooks, afterError: [...(hooks.afterError ?? []), recordRefusedWrite] },
})
