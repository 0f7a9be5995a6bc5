import { carryChange, placeChange, takeChanges } from '../../edition/suggest/carryChange'
import { listSuggested } from '../../edition/suggest/listSuggested'
import type { SuggestedChange, TokenBlock } from '../../edition/suggest/suggestedText'
import { digestNode, type BodyBlock } from '../bodyBlocks'
import type { BodyNode } from '../model'
import { blocksToTokens, readToken, tokensToBlocks, type BodyToken } from './bodyTokens'

export type BodyChange = SuggestedChange<BodyToken>

/** A change of a body, and the block in which it was made as it was; null at the top of the text. */
export type MadeChange = { change: BodyChange; base: BodyNode | null }

/** A block that nobody looks into: all of it is its beginning. */
const closed = ({ digest, id, node }: BodyBlock): BodyToken[] => [{ key: digest, begins: id, node }]

/**
 * What makes one body of another, change by change (`edition/suggest`). Blocks are the same where
 * their ids are (`bodyToMergeBlocks`).
 */
export function listBodyChanges(
  base: readonly BodyBlock[],
  edited: readonly BodyBlock[],
): MadeChange[] {
  const was = new Map(base.map((block) => [block.id, block]))
  const now = new Map(edited.map((block) => [block.id, block]))
  const isSame = (id: string) => was.get(id)?.digest === now.get(id)?.digest
  const read = (block: BodyBlock) =>
    isSame(block.id) ? closed(block) : (blocksToTokens([block])[0] ?? [])
  const changes = listSuggested(base.map(read), edited.map(read))
  return changes.map((change) => {
    const block = was.get(change.block)
    // What follows a block that is closed stands at its end, wherever that is.
    const isAfter = change.type === 'words' && block && isSame(block.id) && change.from === 1
    const end = isAfter ? (blocksToTokens([block])[0]?.length ?? 1) : 1
    return {
      change: isAfter ? { ...change, from: end, to: end } : change,
      base: block?.node ?? null,
    }
  })
}

/** A change as one of the text as it is today; null where it collides with what was written since. */
export function placeBodyChange(
  { base, change }: MadeChange,
  today: readonly BodyBlock[],
): BodyChange | null {
  const text = today.map((block) =>
    block.id === change.block ? (blocksToTokens([block])[0] ?? []) : closed(block),
  )
  const [before] = base ? blocksToTokens([{ id: change.block, node: base }]) : []
  return placeChange(change, before, text)
}

/**
 * The blocks with these changes, which were placed in them, taken; and what became of other changes
 * of the same text: null of those that were made impossible by it.
 */
export function takeBodyChanges(
  today: readonly BodyBlock[],
  changes: readonly BodyChange[],
): { blocks: BodyBlock[]; carry: (change: BodyChange) => MadeChange | null } {
  const taken = takeChanges(blocksToTokens(today), changes)
  const blocks = tokensToBlocks(taken.text, today)
  const carry = (change: BodyChange): MadeChange | null => {
    const carried = carryChange(change, taken.trace)
    if (!carried) return null
    return { change: carried, base: blocks.find(({ id }) => id === carried.block)?.node ?? null }
  }
  return { blocks, carry }
}

/** Whether two changes are the same, of the same block. */
export function isSameChange(a: BodyChange, b: BodyChange): boolean {
  return spellChange(a) === spellChange(b)
}

export function spellChange(change: BodyChange): string {
  if (change.type === 'move') return JSON.stringify([change.block, change.before, change.tail])
  const { block, from, insert, to } = change
  return JSON.stringify([block, from, to, insert.map(({ begins, key }) => [begins ?? null, key])])
}

/** What knows a change again, whoever brings it: 16 hexadecimal digits. */
export function fingerprintOf({ base, change }: MadeChange): string {
  const of = base ? digestNode(base) : ''
  return digestNode({ type: 'suggestion', text: `${of}${spellChange(change)}` })
}

/** A change as it is stored; what tokens are compared by is not, it follows from what they are. */
export function writeChange(change: BodyChange): Record<string, unknown> {
  if (change.type === 'move') return { ...change }
  const insert = change.insert.map(({ isSpace: _, key: __, ...token }) => token)
  return { ...change, insert }
}

/** The same read again. */
export function readChange(stored: unknown): BodyChange {
  const change = stored as BodyChange
  if (change.type === 'move') return change
  return { ...change, insert: change.insert.map(readToken) }
}

/** The tokens a change takes out. */
export function takenOut({ base, change }: MadeChange): TokenBlock<BodyToken> {
  if (change.type === 'move' || !base) return []
  const [block = []] = blocksToTokens([{ id: change.block, node: base }])
  return block.slice(change.from, change.to)
}
