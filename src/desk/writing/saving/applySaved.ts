'use client'
import {
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $getNodeByKey,
  $getRoot,
  $parseSerializedNode,
  $setSelection,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
  type NodeKey,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { SavedText } from '../../../operations/saveText'
import type { BodyBlock } from '../../../richtext/bodyBlocks'
import { toEditor } from '../nodes/convert'
import type { BlockTable } from './BlockTable'
import { $holdCursor, $leaveBlock } from './holdCursor'
import type { Draft } from './savingState'

/** Marks an update that brings in what is at the desk already: it is nothing to save. */
export const FROM_DESK_TAG = 'from-desk'

/**
 * Puts what others saved into the editor while somebody writes in it: their cursor stays, and undo
 * does not take back the work of others. A block that was edited here since the text was sent is
 * left alone; its id is among `kept`, and the next save finds that both changed it.
 */
export function applySaved({
  blocks,
  editor,
  saved: { changed, gone, order },
  sent,
}: {
  blocks: BlockTable
  editor: LexicalEditor
  saved: Pick<SavedText, 'changed' | 'gone' | 'order'>
  sent: Draft
}): { kept: ReadonlySet<string> } {
  if (changed.length === 0 && gone.length === 0 && !order) return { kept: new Set() }
  const now = new Map(blocks.read().map((block) => [block.id, block.digest]))
  const was = new Map(sent.blocks.map((block) => [block.id, block.digest]))
  const isEdited = (id: string) => now.get(id) !== was.get(id)
  const kept = new Set([...changed.map(({ id }) => id), ...gone].filter(isEdited))
  const adopted: [NodeKey, BodyBlock][] = []
  const touched = [...changed.map(({ id }) => id), ...gone].filter((id) => !kept.has(id))
  const isIn = hasCursorIn(
    editor,
    touched.flatMap((id) => blocks.keyOf(id) ?? []),
  )
  editor.update(
    () => {
      // Lexical hears of a click after it has happened, and would put the cursor back where it was.
      const cursor = isIn ? $createRangeSelectionFromDom(window.getSelection(), editor) : null
      if (cursor) $setSelection(cursor)
      for (const block of changed) {
        if (kept.has(block.id)) continue
        const node = $parseSerializedNode(toEditor(block.node) as SerializedLexicalNode)
        const key = blocks.keyOf(block.id)
        const old = key === null ? null : $getNodeByKey(key)
        if (old) {
          const $putBack = $holdCursor(old)
          old.replace(node)
          $putBack(node)
        } else $getRoot().append(node)
        adopted.push([node.getKey(), block])
        blocks.adopt(node.getKey(), block)
      }
      for (const id of gone) {
        const key = blocks.keyOf(id)
        const old = kept.has(id) || key === null ? null : $getNodeByKey(key)
        if (!old) continue
        $leaveBlock(old)
        old.remove()
      }
      if (order) $putInOrder(order, (key) => blocks.idOf(key))
      if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode())
    },
    {
      discrete: true,
      tag: [
        HISTORY_MERGE_TAG,
        FROM_DESK_TAG,
        isIn ? SKIP_SCROLL_INTO_VIEW_TAG : SKIP_DOM_SELECTION_TAG,
      ],
    },
  )
  for (const [key, block] of adopted) blocks.adopt(key, block)
  return { kept }
}

/** Whether somebody writes in one of these blocks at this moment. */
function hasCursorIn(editor: LexicalEditor, keys: readonly NodeKey[]): boolean {
  if (typeof document === 'undefined') return false
  if (!editor.getRootElement()?.contains(document.activeElement)) return false
  const cursor = window.getSelection()
  const ends = [cursor?.anchorNode ?? null, cursor?.focusNode ?? null]
  return keys.some((key) => ends.some((end) => end && editor.getElementByKey(key)?.contains(end)))
}

/** Blocks in this order; what is not in it follows the block it followed. */
function $putInOrder(order: readonly string[], idOf: (key: NodeKey) => string): void {
  const root = $getRoot()
  const there = root.getChildren().map((node) => ({ node, id: idOf(node.getKey()) }))
  const wanted = order.filter((id) => there.some((one) => one.id === id))
  there.forEach(({ id }, place) => {
    if (wanted.includes(id)) return
    const before = there[place - 1]
    wanted.splice(before ? wanted.indexOf(before.id) + 1 : 0, 0, id)
  })
  const nodeOf = new Map(there.map(({ id, node }) => [id, node]))
  wanted.forEach((id, place) => {
    const node = nodeOf.get(id)
    const here = root.getChildAtIndex(place)
    if (node && here && !here.is(node)) here.insertBefore(node)
  })
}
