import { findMoved } from '../../citations/numbering/findMoved'
import type { ArticleText } from '../articleText'
import { diffTokens } from './diffTokens'
import { listUnits, type Unit } from './listUnits'
import { matchUnits } from './matchUnits'
import type { ComparedBlock } from './model'

type Body = Pick<ArticleText, 'body'>

/**
 * Every block of both texts once, in the order of the text after; a deleted one stands where it
 * stood among those that stayed. A block that was carried elsewhere is told as moved, edited or
 * not, and never as deleted and new.
 */
export function compareBlocks(before: Body, after: Body): ComparedBlock[] {
  const unitsBefore = listUnits(before)
  const unitsAfter = listUnits(after)
  const pairs = matchUnits(unitsBefore, unitsAfter)
  const afterOf = new Map(pairs)
  const moved = findMoved(
    [...afterOf.keys()].sort((a, b) => a - b).map(String),
    pairs.map(([i]) => String(i)),
  )
  const beforeOf = new Map(pairs.map(([i, j]) => [j, i]))

  const blocks: ComparedBlock[] = []
  let next = 0
  const writeDeleted = (end: number) => {
    for (; next < end; next++) {
      const unit = unitsBefore[next]
      if (unit && !afterOf.has(next)) blocks.push(deleted(unit))
    }
  }
  for (const [j, unit] of unitsAfter.entries()) {
    const anchor = pairs.find(([i, place]) => place >= j && !moved.has(String(i)))
    writeDeleted(anchor?.[0] ?? unitsBefore.length)
    const i = beforeOf.get(j)
    const old = i === undefined ? undefined : unitsBefore[i]
    if (i === undefined || !old) blocks.push(inserted(unit))
    else blocks.push({ ...kept(old, unit), ...(moved.has(String(i)) && { movedFrom: i + 1 }) })
  }
  writeDeleted(unitsBefore.length)
  return blocks
}

function kept(before: Unit, after: Unit): ComparedBlock {
  return {
    change: before.key === after.key ? 'same' : 'changed',
    before: before.shape,
    after: after.shape,
    ...(after.id !== undefined && { id: after.id }),
    pieces: diffTokens(before.tokens, after.tokens),
  }
}

function inserted({ shape, id, tokens }: Unit): ComparedBlock {
  const pieces = diffTokens([], tokens)
  return { change: 'inserted', after: shape, ...(id !== undefined && { id }), pieces }
}

function deleted({ shape, id, tokens }: Unit): ComparedBlock {
  const pieces = diffTokens(tokens, [])
  return { change: 'deleted', before: shape, ...(id !== undefined && { id }), pieces }
}
