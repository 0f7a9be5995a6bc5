import type { CollectionBeforeChangeHook } from 'payload'
import { lockTexts, type UsedThrough } from '../../operations/lockTexts'

/** Before a record is saved: waits for whoever is saving an article that prints it. */
export function lockTextsThrough(...through: UsedThrough[]): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') await lockTexts({ id: originalDoc.id, req, through })
    return data
  }
}
