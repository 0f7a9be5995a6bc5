import { alignKeys } from '../../citations/compare/alignKeys'
import { findMoved } from '../../citations/numbering/findMoved'
import {
  type MoveChange,
  type SuggestedChange,
  type SuggestToken,
  type TokenBlock,
  type TokenText,
  TOP,
  type WordChange,
  idOfBlock,
  identityOf,
} from './suggestedText'

/**
 * How much of a block that is gone has to stand in the block before it, for the two to have become
 * one.
 */
const MERGED = 0.8

/**
 * The changes that make one text of another. Blocks are the same where their ids are. Promises: all
 * of them together give `edited` (`applyChanges`), none gives `base`, and each that is taken gives
 * a text. No two touch the same tokens or stand side by side in one block.
 */
export function listSuggested<T extends SuggestToken>(
  base: TokenText<T>,
  edited: TokenText<T>,
): SuggestedChange<T>[] {
  const before = base.map(idOfBlock)
  const known = new Set(before)
  const segments = segmentsOf(edited, known)
  const kept = [...segments.keys()].filter((id) => id !== TOP)
  const moved = findMoved(before, kept)

  const changes: SuggestedChange<T>[] = []
  const top = segments.get(TOP) ?? []
  if (top.length > 0) changes.push({ type: 'words', block: TOP, from: 0, to: 0, insert: top })
  for (const group of groupBlocks(base, segments, moved)) changes.push(...diffGroup(group))
  return [...changes, ...listMoves(segments, moved)]
}

/** What stands in the edited text from each block that was there before up to the next. */
function segmentsOf<T extends SuggestToken>(
  edited: TokenText<T>,
  known: ReadonlySet<string>,
): Map<string, T[]> {
  const segments = new Map<string, T[]>()
  let segment: T[] = []
  segments.set(TOP, segment)
  for (const block of edited) {
    const id = idOfBlock(block)
    if (known.has(id)) {
      segment = []
      segments.set(id, segment)
    }
    segment.push(...block)
  }
  return segments
}

/** Blocks that stood one after the other, and what became of them together. */
type Group<T extends SuggestToken> = { blocks: TokenBlock<T>[]; after: readonly T[] }

/** Every block by itself, but for those that became part of the one before them. */
function groupBlocks<T extends SuggestToken>(
  base: TokenText<T>,
  segments: ReadonlyMap<string, readonly T[]>,
  moved: ReadonlySet<string>,
): Group<T>[] {
  const groups: Group<T>[] = []
  let open: Group<T> | null = null
  for (const block of base) {
    const id = idOfBlock(block)
    const after = segments.get(id)
    if (after) {
      const group = { blocks: [block], after }
      groups.push(group)
      open = moved.has(id) ? null : group
    } else if (open && isPartOf(block, open)) open.blocks.push(block)
    else groups.push({ blocks: [block], after: [] })
  }
  return groups
}

function isPartOf<T extends SuggestToken>(block: TokenBlock<T>, { after, blocks }: Group<T>) {
  const words = block.slice(1).filter(({ isSpace }) => isSpace !== true)
  if (words.length === 0) return false
  const left = new Map<string, number>()
  for (const { key } of after) left.set(key, (left.get(key) ?? 0) + 1)
  for (const { key } of blocks.flat()) left.set(key, (left.get(key) ?? 0) - 1)
  let found = 0
  for (const { key } of words) {
    const count = left.get(key) ?? 0
    if (count <= 0) continue
    left.set(key, count - 1)
    found += 1
  }
  return found / words.length >= MERGED
}

/** Tokens of the group taken out from one place up to another, and what stands there instead. */
type Gap<T> = { from: number; to: number; insert: T[] }

function diffGroup<T extends SuggestToken>({ after, blocks }: Group<T>): WordChange<T>[] {
  const before = blocks.flat()
  const changes: WordChange<T>[] = []
  for (const gap of listGaps(before, after)) {
    let start = 0
    let { insert } = gap
    for (const block of blocks) {
      const end = start + block.length
      // What is only put in belongs to the end of what stands before it.
      const isHere =
        gap.from === gap.to ? gap.from > start && gap.from <= end : gap.from < end && gap.to > start
      if (isHere) {
        const from = Math.max(gap.from, start) - start
        const to = Math.min(gap.to, end) - start
        changes.push({ type: 'words', block: idOfBlock(block), from, to, insert })
        insert = []
      }
      start = end
    }
  }
  return changes
}

function listGaps<T extends SuggestToken>(before: readonly T[], after: readonly T[]): Gap<T>[] {
  const pairs = alignKeys(before.map(identityOf), after.map(identityOf))
  const gaps: Gap<T>[] = []
  let i = 0
  let j = 0
  for (const [iKept, jKept] of [...pairs, [before.length, after.length] as const]) {
    if (iKept > i || jKept > j) {
      const gap = { from: i, to: iKept, insert: after.slice(j, jKept) }
      const last = gaps.at(-1)
      const between = last && before.slice(last.to, i)
      if (last && between?.every(({ isSpace }) => isSpace === true)) {
        last.to = gap.to
        last.insert.push(...between, ...gap.insert)
      } else gaps.push(gap)
    }
    i = iKept + 1
    j = jKept + 1
  }
  return gaps
    .map((gap) => trimGap(gap, before))
    .map((gap, place, all) => beginAtBlock(gap, before, all[place + 1]?.from))
}

/** What goes and comes alike at its ends is no change: the same edit is the same beside any other. */
function trimGap<T extends SuggestToken>({ from, insert, to }: Gap<T>, before: readonly T[]) {
  const isSame = (one: T | undefined, other: T | undefined) =>
    one !== undefined && other !== undefined && identityOf(one) === identityOf(other)
  const trimmed: Gap<T> = { from, insert: [...insert], to }
  while (trimmed.to > trimmed.from && isSame(before[trimmed.to - 1], trimmed.insert.at(-1))) {
    trimmed.to -= 1
    trimmed.insert.pop()
  }
  while (trimmed.to > trimmed.from && isSame(before[trimmed.from], trimmed.insert[0])) {
    trimmed.from += 1
    trimmed.insert.shift()
  }
  return trimmed
}

/**
 * What is put in before a word that it ends with itself could as well be put in after it. A block that
 * was added begins where it begins, and not with the full stop of the one before it.
 */
function beginAtBlock<T extends SuggestToken>(
  gap: Gap<T>,
  before: readonly T[],
  next: number | undefined,
): Gap<T> {
  const { from, insert, to } = gap
  const shift = insert.findIndex(({ begins }) => begins !== undefined)
  if (from !== to || shift <= 0) return gap
  const passed = before.slice(from, from + shift)
  const isSame = passed.every((token, place) => {
    const other = insert[place]
    return other !== undefined && identityOf(token) === identityOf(other)
  })
  if (!isSame || passed.length < shift) return gap
  // Two changes never touch, nor are they parted by a space only.
  const between = next === undefined ? null : before.slice(from + shift, next)
  if (between?.every(({ isSpace }) => isSpace === true)) return gap
  const turned = [...insert.slice(shift), ...insert.slice(0, shift)]
  return { from: from + shift, to: from + shift, insert: turned }
}

/** Each block that was carried stands before the next that was not. */
function listMoves(
  segments: ReadonlyMap<string, readonly SuggestToken[]>,
  moved: ReadonlySet<string>,
): MoveChange[] {
  const moves: MoveChange[] = []
  let before: string | null = null
  let ahead: string[] = []
  for (const [block, tokens] of [...segments].reverse()) {
    if (block === TOP) continue
    const tail = tokens.slice(1).flatMap(({ begins }) => begins ?? [])
    if (moved.has(block)) {
      moves.push({ type: 'move', block, before, tail, ahead })
      ahead = [block, ...tail, ...ahead]
    } else {
      before = block
      ahead = []
    }
  }
  return moves.reverse()
}
