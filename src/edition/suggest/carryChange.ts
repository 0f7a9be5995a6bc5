import { alignKeys } from '../../citations/compare/alignKeys'
import { applyChanges } from './applyChanges'
import {
  type SuggestedChange,
  type SuggestToken,
  type TokenBlock,
  type TokenText,
  TOP,
  type WordChange,
  idOfBlock,
  identityOf,
  keyOfBlock,
} from './suggestedText'

/**
 * A change is made in one text and taken in another: words were written meanwhile, other changes were
 * taken. Where it belongs then follows from where the tokens around it went.
 */

/**
 * Where a token of the text before stands afterwards: its block, and its place in it. `isOther`: the
 * beginning of its block was replaced by another.
 */
export type TokenTrace = (block: string, at: number) => TokenPlace | undefined

type TokenPlace = { block: string; at: number; isOther?: boolean }

/** Takes changes made in this text, and says where its tokens went. */
export function takeChanges<T extends SuggestToken>(
  text: TokenText<T>,
  changes: readonly SuggestedChange<T>[],
): { text: T[][]; trace: TokenTrace } {
  type Traced = T & { was?: string }
  const traced = text.map((block): Traced[] => {
    const id = idOfBlock(block)
    return block.map((token, at) => ({ ...token, was: placeKey(id, at) }))
  })
  const after = applyChanges(traced, changes as readonly SuggestedChange<Traced>[])
  const places = new Map<string, TokenPlace>()
  for (const block of after) {
    const id = idOfBlock(block)
    places.set(placeKey(id, 0), { block: id, at: 0, isOther: true })
    for (const [at, { was }] of block.entries()) {
      if (was !== undefined) places.set(was, { block: id, at })
    }
  }
  return {
    text: after.map((block) =>
      block.map((token): T => {
        const { was: _, ...own } = token
        return own as unknown as T
      }),
    ),
    trace: (block, at) => places.get(placeKey(block, at)),
  }
}

function placeKey(block: string, at: number): string {
  return `${at} ${block}`
}

/** Where the tokens of a block went when it was written on: by what stands in it before and now. */
export function traceEdits(before: TokenBlock, now: TokenBlock): TokenTrace {
  const id = idOfBlock(before)
  const places = new Map(alignKeys(before.map(identityOf), now.map(identityOf)))
  return (block, at) => {
    if (block !== id) return undefined
    const place = places.get(at)
    if (place === undefined) return at === 0 ? { block, at, isOther: true } : undefined
    return { block, at: place }
  }
}

/**
 * The change as one of the text to which `trace` leads; null where it cannot be: what it takes out
 * is not there any more as it was, or nothing of what stood around it.
 */
export function carryChange<T extends SuggestToken>(
  change: SuggestedChange<T>,
  trace: TokenTrace,
): SuggestedChange<T> | null {
  if (change.type === 'move') {
    const block = trace(change.block, 0)
    const before = change.before === null ? null : trace(change.before, 0)
    if (block?.at !== 0 || (before !== null && before?.at !== 0)) return null
    return { ...change, block: block.block, before: before?.block ?? null }
  }
  const { block, from, to } = change
  if (block === TOP) return change
  if (from === to) {
    const left = trace(block, from - 1)
    if (left) return { ...change, block: left.block, from: left.at + 1, to: left.at + 1 }
    const right = trace(block, from)
    if (!right || right.at === 0) return null
    return { ...change, block: right.block, from: right.at, to: right.at }
  }
  const first = trace(block, from)
  if (!first || first.isOther) return null
  for (let at = from + 1; at < to; at++) {
    const place = trace(block, at)
    if (place?.block !== first.block || place.at !== first.at + at - from) return null
  }
  return { ...change, block: first.block, from: first.at, to: first.at + to - from }
}

/**
 * A change as one of the text as it is today. `base` is the block in which it was made, as it was;
 * absent for what stands at the top. Only that block counts: what was written elsewhere leaves the
 * change as it is. Null where it collides with what was written.
 */
export function placeChange<T extends SuggestToken>(
  change: SuggestedChange<T>,
  base: TokenBlock<T> | undefined,
  today: TokenText<T>,
): SuggestedChange<T> | null {
  if (change.block === TOP) return change
  const now = today.find((block) => idOfBlock(block) === change.block)
  if (!base || !now) return null
  if (change.type === 'move') {
    const { before } = change
    const isThere = before === null || today.some((block) => idOfBlock(block) === before)
    return isThere ? change : null
  }
  if (keyOfBlock(now) === keyOfBlock(base)) return change
  const carried = carryChange(change, traceEdits(base, now))
  return carried && stillDoes(change, carried, now) ? carried : null
}

/** Whole blocks are taken out as they were, or not at all: nobody has seen what was added since. */
function stillDoes<T extends SuggestToken>(
  change: WordChange<T>,
  carried: SuggestedChange<T>,
  now: TokenBlock<T>,
): boolean {
  const takesBlock = change.from === 0 && change.to > 1
  return !takesBlock || (carried.type === 'words' && carried.to - carried.from === now.length)
}
