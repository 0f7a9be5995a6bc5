'use client'
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type PointType,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * Remembers where in a block the cursor is, or an end of what is selected, before the block is replaced;
 * what is answered puts it into the block that took its place, beside the words beside which it was.
 * Lexical throws a whole update away whose cursor stands in what is gone. To be called inside `update`.
 */
export function $holdCursor(block: LexicalNode): (now: LexicalNode) => void {
  const held = $pointsIn(block)
  const before = textOf(block)
  return (now) => {
    const selection = $getSelection()
    if (held.length === 0 || !$isRangeSelection(selection)) return
    const after = textOf(now)
    const last = selection.isCollapsed() ? null : selection.isBackward() ? 'anchor' : 'focus'
    for (const { offset, which } of held) {
      $setPoint(selection[which], now, carry(offset, which === last, before, after))
    }
  }
}

/** Takes the cursor out of a block that is about to go: into the one after it, or the one before. */
export function $leaveBlock(block: LexicalNode): void {
  if ($pointsIn(block).length === 0) return
  const next = block.getNextSibling()
  const other = next ?? block.getPreviousSibling()
  if (!$isElementNode(other)) $setSelection(null)
  else if (next) other.selectStart()
  else other.selectEnd()
}

type Held = { which: 'anchor' | 'focus'; offset: number }

/** The ends of the selection that are within a block, by their distance from its beginning. */
function $pointsIn(block: LexicalNode): Held[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return (['anchor', 'focus'] as const).flatMap((which): Held[] => {
    const offset = offsetIn(block, selection[which])
    return offset === null ? [] : [{ which, offset }]
  })
}

/** What a block holds as one string, markers and the like as a character each. */
function textOf(node: LexicalNode): string {
  if ($isElementNode(node)) return node.getChildren().map(textOf).join('')
  return $isTextNode(node) ? node.getTextContent() : '\uFFFC'
}

function offsetIn(node: LexicalNode, point: PointType): number | null {
  if (node.getKey() === point.key) {
    if (!$isElementNode(node)) return point.offset
    return node.getChildren().slice(0, point.offset).map(textOf).join('').length
  }
  if (!$isElementNode(node)) return null
  let before = 0
  for (const child of node.getChildren()) {
    const within = offsetIn(child, point)
    if (within !== null) return before + within
    before += textOf(child).length
  }
  return null
}

/**
 * Where a place is after words around it were changed: as far from the beginning while what changed is
 * behind it, as far from the end while it is before it, and within what changed as near as there is room.
 * What was put in at the place itself stands before it; only what is selected (`isEnd`) does not grow by it.
 */
function carry(offset: number, isEnd: boolean, before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let begin = 0
  while (begin < most && before[begin] === after[begin]) begin += 1
  let end = 0
  while (end < most - begin && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (offset < begin || (offset === begin && isEnd)) return offset
  if (offset >= before.length - end) return offset + after.length - before.length
  return Math.min(offset, after.length - end)
}

function $setPoint(point: PointType, node: LexicalNode, offset: number): void {
  if ($isTextNode(node)) return point.set(node.getKey(), offset, 'text')
  if (!$isElementNode(node)) {
    return point.set(node.getParentOrThrow().getKey(), node.getIndexWithinParent(), 'element')
  }
  let left = offset
  for (const child of node.getChildren()) {
    const { length } = textOf(child)
    if (left < length || ($isTextNode(child) && left === length)) {
      return $setPoint(point, child, left)
    }
    left -= length
  }
  point.set(node.getKey(), node.getChildrenSize(), 'element')
}
