import type { CollectionConfig } from 'payload'
import { checkBaseVersion } from './checkBaseVersion'
import { lockDocument } from './lockDocument'
import { stampEditor } from './stampEditor'

/**
 * The write path every collection that people edit goes through: the row is locked, the base
 * version is checked under the lock, and the hand that saved is written down. Hooks of the
 * collection itself run after these.
 */
export function guardWrites(config: CollectionConfig): CollectionConfig {
  const { hooks = {}, fields } = config
  return {
    ...config,
    fields: [
      ...fields,
      {
        name: 'savedBy',
        type: 'relationship',
        relationTo: 'users',
        label: 'Last saved by',
        access: { create: () => false, update: () => false },
        admin: { hidden: true },
      },
    ],
    hooks: {
      ...hooks,
      beforeOperation: [lockDocument, ...(hooks.beforeOperation ?? [])],
      beforeValidate: [checkBaseVersion, ...(hooks.beforeValidate ?? [])],
      beforeChange: [stampEditor, ...(hooks.beforeChange ?? [])],
    },
  }
}
