import type { CollectionAfterChangeHook } from 'payload'
import type { UsedThrough } from '../../operations/lockTexts'
import { refreshTexts } from '../../operations/refreshTexts'

/** After a record is saved: takes the hash of every article that prints it again. */
export function refreshTextsThrough(...through: UsedThrough[]): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (operation === 'update') await refreshTexts({ id: doc.id, req, through })
    return doc
  }
}
