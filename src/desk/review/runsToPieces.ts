import type { Run } from '../../citations/model'
import type { ComparedPiece } from '../../edition/compare/model'

/** Printed words that are the same in both texts, in the form of a comparison. */
export function runsToPieces(runs: readonly Run[]): ComparedPiece[] {
  return [
    {
      change: 'same',
      content: runs.map(({ href, ...look }) =>
        href === undefined
          ? { type: 'text', ...look }
          : { type: 'link', href, content: [{ type: 'text', ...look }] },
      ),
    },
  ]
}
