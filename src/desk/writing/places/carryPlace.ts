import { anchorComment } from '../../../edition/comments/anchorComment'
import { findAnchor } from '../../../edition/comments/findAnchor'
import type { CommentAnchor } from '../../../edition/comments/model'
import type { Place } from './roomText'

/** A passage that is followed through edits. `place` is null while its words are gone. */
export type Followed = { anchor: CommentAnchor; place: Place | null }

/**
 * Follows a passage from one state of a text to the next. Words typed inside it belong to it, those
 * at its edges do not. What was carried elsewhere is found by its words, and what was deleted is
 * found again when the same words come back, as undo brings them.
 */
export function carryPlace(before: string, after: string, followed: Followed): Followed {
  const { anchor, place } = followed
  if (before === after) return followed
  if (!place) {
    if (!after.includes(anchor.quote.exact)) return followed
    const found = findAnchor(after, anchor)
    return found.state === 'found' ? { anchor, place: toPlace(found) } : followed
  }
  const [from, to] = changedPart(before, after)
  const longer = after.length - before.length
  if (place.end <= from) return followed
  if (place.start >= to) {
    return { anchor, place: { start: place.start + longer, end: place.end + longer } }
  }
  const now = anchorComment(before, place.start, place.end)
  if (place.start <= from && to <= place.end) {
    const inside = { start: place.start, end: place.end + longer }
    const isGone = after.slice(inside.start, inside.end).trim() === ''
    return { anchor: now, place: isGone ? null : inside }
  }
  const found = findAnchor(after, now)
  return { anchor: now, place: found.state === 'lost' ? null : toPlace(found) }
}

/** The part of `before` that is another in `after`, from and up to: what stands around it is the same. */
function changedPart(before: string, after: string): [number, number] {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let same = 0
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++
  return [from, before.length - same]
}

const toPlace = ({ end, start }: Place): Place => ({ start, end })
