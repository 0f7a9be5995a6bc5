import {
  type MoveChange,
  type SuggestedChange,
  type SuggestToken,
  type TokenBlock,
  type TokenText,
  TOP,
  type WordChange,
  idOfBlock,
} from './suggestedText'

/**
 * The text with these changes, which were all made in it. Their order says nothing. Tokens that no
 * change takes out are all there; where two take out the same, it is gone, and what both put in is
 * there. A beginning that another block has already is left out, so no id is there twice. Changes of
 * blocks that are not there do nothing.
 */
export function applyChanges<T extends SuggestToken>(
  text: TokenText<T>,
  changes: readonly SuggestedChange<T>[],
): T[][] {
  const words = new Map<string, WordChange<T>[]>()
  for (const change of changes) {
    if (change.type !== 'words') continue
    words.set(change.block, [...(words.get(change.block) ?? []), change])
  }
  const edited = text.map((block) => editBlock(block, words.get(idOfBlock(block)) ?? []))
  const blocks = cutIntoBlocks([editBlock([], words.get(TOP) ?? []), ...edited].flat())
  return changes.reduce(
    (moved, change) => (change.type === 'move' ? moveBlock(moved, change) : moved),
    blocks,
  )
}

function editBlock<T extends SuggestToken>(
  block: TokenBlock<T>,
  changes: readonly WordChange<T>[],
): readonly T[] {
  if (changes.length === 0) return block
  const isTakenOut = new Set<number>()
  const putIn = new Map<number, T[]>()
  for (const { from, insert, to } of changes) {
    for (let at = from; at < Math.min(to, block.length); at++) isTakenOut.add(at)
    const place = Math.min(from, block.length)
    putIn.set(place, [...(putIn.get(place) ?? []), ...insert])
  }
  const edited: T[] = []
  for (let at = 0; at <= block.length; at++) {
    edited.push(...(putIn.get(at) ?? []))
    const token = block[at]
    if (token && !isTakenOut.has(at)) edited.push(token)
  }
  return edited
}

function moveBlock<T extends SuggestToken>(blocks: T[][], move: MoveChange): T[][] {
  const { ahead, before, block, tail } = move
  const ids = blocks.map(idOfBlock)
  const from = ids.indexOf(block)
  const isThere = before === null || (before !== block && ids.includes(before))
  if (from < 0 || !isThere) return blocks
  let count = 1
  while (tail.includes(ids[from + count] ?? '')) count += 1
  const carried = blocks.slice(from, from + count)
  const others = blocks.toSpliced(from, count)
  const rest = ids.toSpliced(from, count)
  let to = before === null ? rest.length : rest.indexOf(before)
  while (ahead.includes(rest[to - 1] ?? '')) to -= 1
  return others.toSpliced(to, 0, ...carried)
}

/** Blocks of a row of tokens; what stands before the first beginning goes with the block after it. */
function cutIntoBlocks<T extends SuggestToken>(tokens: readonly T[]): T[][] {
  const blocks: T[][] = []
  const seen = new Set<string>()
  let before: T[] = []
  for (const token of tokens) {
    const last = blocks.at(-1)
    if (token.begins === undefined) {
      if (last) last.push(token)
      else before.push(token)
    } else if (!seen.has(token.begins)) {
      seen.add(token.begins)
      blocks.push([token, ...before])
      before = []
    }
  }
  return blocks
}
