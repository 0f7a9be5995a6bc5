import type { BlockShape, ComparedPiece, TextComparison } from '../../edition/compare/model'

export type TextChange = { word: string; what: string; pieces: ComparedPiece[] }

const BLOCKS: Record<BlockShape['type'], string> = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  listItem: 'List item',
  quotation: 'Displayed quotation',
  figure: 'Picture',
  post: 'Post',
  aside: 'Aside',
  rule: 'Rule',
}

/**
 * What differs between two texts as a list to read: fields at the head, then blocks in order, then
 * notes whose words differ. What is the same, and notes that only have another number, are left out.
 */
export function listTextChanges({ blocks, front, notes }: TextComparison): TextChange[] {
  return [
    ...front.map(({ field, pieces }) => ({ word: 'Changed', what: field, pieces })),
    ...blocks.flatMap(({ after, before, change, movedFrom, pieces }) => {
      const shape = after ?? before
      if (!shape || (change === 'same' && movedFrom === undefined)) return []
      return [{ word: wordOf(change, movedFrom !== undefined), what: BLOCKS[shape.type], pieces }]
    }),
    ...notes.flatMap(({ after, before, pieces, printedChanged }) => {
      if (!printedChanged) return []
      const change = !before ? 'inserted' : !after ? 'deleted' : 'changed'
      const number = (after ?? before)?.number ?? ''
      return [{ word: wordOf(change, false), what: `Note ${number}`, pieces }]
    }),
  ]
}

function wordOf(change: 'same' | 'changed' | 'inserted' | 'deleted', isMoved: boolean): string {
  if (change === 'inserted') return 'New'
  if (change === 'deleted') return 'Gone'
  if (change === 'same') return 'Moved'
  return isMoved ? 'Moved and changed' : 'Changed'
}
