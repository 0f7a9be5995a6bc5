import type { Stretch } from '../text/walk'
import type { ManuscriptTree } from './model'

/** The line on which a stretch of running text begins: its item's where that is known, or its block's. */
export function lineOf({ block, items }: Pick<Stretch<ManuscriptTree>, 'block' | 'items'>): number {
  return items.findLast(({ line }) => line !== undefined)?.line ?? block.line
}
