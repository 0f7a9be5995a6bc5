'use client'
import {
  $getSelection,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INSERT_PARAGRAPH_COMMAND,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'
import { $isBox, $isWords, type WordsNode } from '../nodes/BoxNode'
import { $isFlowBlock } from '../nodes/FlowBlockNode'
import { useRoom } from '../room'

/**
 * Enter in a displayed quotation, an aside, verse or a post: on an empty last line it leads out of it.
 * In a post and in verse it begins a line, in verse on an empty line a stanza.
 */
export function FlowKeys() {
  const { editor } = useRoom()
  useEffect(
    () => editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $onEnter, COMMAND_PRIORITY_LOW),
    [editor],
  )
  return null
}

export function $onEnter(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  const words = [anchor.getNode(), ...anchor.getNode().getParents()].find($isWords)
  if (words) return $onEnterInBox(words, selection)
  const paragraph = [anchor.getNode(), ...anchor.getNode().getParents()].find((node) =>
    $isFlowBlock(node.getParent()),
  )
  const block = paragraph?.getParent()
  if (!$isParagraphNode(paragraph) || !$isFlowBlock(block)) return false
  if (paragraph.isEmpty() && paragraph.getNextSibling() === null) {
    block.insertAfter(paragraph)
    paragraph.select()
    if (block.isEmpty()) block.remove()
    return true
  }
  if (!block.isVerse()) return false
  const last = paragraph.getLastChild()
  const isOnEmptyLine =
    anchor.getNode().is(paragraph) &&
    anchor.offset === paragraph.getChildrenSize() &&
    $isLineBreakNode(last)
  if (isOnEmptyLine) {
    last.remove()
    return false
  }
  selection.insertLineBreak()
  return true
}

/** The caption of a picture has lines by Shift+Enter alone, as a paragraph has. */
function $onEnterInBox(words: WordsNode, selection: RangeSelection): boolean {
  const box = words.getParent()
  const isOnEmptyLine =
    selection.anchor.getNode().is(words) &&
    selection.anchor.offset === words.getChildrenSize() &&
    (words.isEmpty() || $isLineBreakNode(words.getLastChild()))
  if (!$isBox(box) || box.isFigure() || isOnEmptyLine) return false
  selection.insertLineBreak()
  return true
}
