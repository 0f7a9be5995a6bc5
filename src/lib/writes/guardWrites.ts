import type { CollectionConfig } from 'payload'
import { checkBaseVersion } from './checkBaseVersion'
import { lockDocument } from './lockDocument'
import { refuseBulkWrites } from './refuseBulkWrites'
import { refuseUnknownIDs } from './refuseUnknownIDs'
import { stampEditor } from './stampEditor'

/**
 * The write path every collection that people edit goes through: one document at a time, its row is
 * locked, the base version is checked under the lock, and the hand that saved is written down. Hooks
 * of the collection itself run after these.
 */
export function guardWrites(config: CollectionConfig): CollectionConfig {
  const { hooks = {}, fields } = config
  return {
    ...config,
    disableBulkEdit: true,
    fields: [
      ...fields,
      {
        name: 'savedBy',
        type: 'relationship',
        relationTo: 'users',
        label: 'Last saved by',
        access: { create: () => false, read: ({ req }) => Boolean(req.user), update: () => false },
        admin: { hidden: true },
      },
    ],
    hooks: {
      ...hooks,
      beforeOperation: [
        refuseUnknownIDs,
        refuseBulkWrites,
        lockDocument,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeValidate: [checkBaseVersion, ...(hooks.beforeValidate ?? [])],
      beforeChange: [stampEditor, ...(hooks.beforeChange ?? [])],
    },
  }
}
