import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { lockTexts, refreshTexts, type UsedThrough } from '../../operations/refreshTexts'

/** Before a record is saved: waits for whoever is saving an article that prints it. */
export function lockTextsThrough(...through: UsedThrough[]): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') await lockTexts({ id: originalDoc.id, req, through })
    return data
  }
}

/** After a record is saved: takes the hash of every article that prints it again. */
export function refreshTextsThrough(...through: UsedThrough[]): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (operation === 'update') await refreshTexts({ id: doc.id, req, through })
    return doc
  }
}
