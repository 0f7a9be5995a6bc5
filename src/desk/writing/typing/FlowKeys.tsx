'use client'
import {
  $getSelection,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INSERT_PARAGRAPH_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'
import { $isFlowBlock } from '../nodes/FlowBlockNode'
import { useRoom } from '../room'

/**
 * Enter in a displayed quotation, an aside or verse: on an empty last line it leads out of it. In
 * verse it begins a line, and on an empty line a stanza.
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
