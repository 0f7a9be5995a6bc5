import type { ComparedBlock } from '../../edition/compare/model'
import type { Passage } from '../../edition/remarks/model'
import { layOutPieces } from './layOutPieces'
import type { LaidBlock, Mark } from './model'

/**
 * The blocks of a comparison with their places in the text that remarks are anchored in: those that
 * stand in the text now are its block passages, in the same order.
 */
export function layOutBlocks(
  blocks: readonly ComparedBlock[],
  passages: readonly Passage[],
  marks: readonly Mark[],
): LaidBlock[] {
  const places = passages.filter(({ part }) => part === 'block')
  let next = 0
  return blocks.map((block) => {
    const place = block.after ? places[next++] : undefined
    const segments = layOutPieces(block.pieces, place?.start ?? 0, marks)
    return place ? { block, start: place.start, end: place.end, segments } : { block, segments }
  })
}
