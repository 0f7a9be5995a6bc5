import {
  $getSelection,
  $isRangeSelection,
  $isRootOrShadowRoot,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { wording } from '../../wording'

/**
 * Moves what is selected past its neighbour, whole blocks at a time. It is the neighbour that changes
 * its place: the selection stays where it was. To be called within an update of the editor.
 *
 * @param step -1 is towards the beginning of the text, 1 towards its end
 * @returns what happened, in words
 */
export function $moveSelected(step: -1 | 1): string {
  const { moved } = wording.toolbar
  const blocks = ($getSelection()?.getNodes() ?? []).flatMap((node) => $blockOf(node) ?? [])
  blocks.sort((one, other) => one.getIndexWithinParent() - other.getIndexWithinParent())
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) return moved.nothing
  const neighbour = step === -1 ? first.getPreviousSibling() : last.getNextSibling()
  if (!neighbour) return step === -1 ? moved.isFirst : moved.isLast
  if (step === -1) last.insertAfter(neighbour)
  else first.insertBefore(neighbour)
  const count = first.getParentOrThrow().getChildrenSize()
  const place = first.getIndexWithinParent() + 1
  return step === -1 ? moved.up(place, count) : moved.down(place, count)
}

/** The block of the text that a node stands in; the text itself is none. */
function $blockOf(node: LexicalNode): LexicalNode | null {
  for (let block: LexicalNode | null = node; block; block = block.getParent()) {
    if ($isRootOrShadowRoot(block.getParent())) return block
  }
  return null
}

/**
 * Whether an arrow leads out of the block the caret is in: up from its first line, down from its
 * last. Measured on the page, because only there are lines. Where there is no caret, or it cannot be
 * measured, every line is an outer one, and the editor does as it always does.
 */
export function isOnOuterLine({
  editor,
  selection,
  step,
}: {
  editor: LexicalEditor
  selection: BaseSelection | null
  step: -1 | 1
}): boolean {
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return true
  const block = selection.anchor.getNode().getTopLevelElement()
  const element = block && editor.getElementByKey(block.getKey())
  const shown = window.getSelection()
  const caret = shown && shown.rangeCount > 0 ? shown.getRangeAt(0).getClientRects()[0] : undefined
  if (!element || !caret) return true
  const words = document.createRange()
  words.selectNodeContents(element) // without the space around a paragraph
  const { bottom, top } = words.getBoundingClientRect()
  const beyond = step === -1 ? caret.top - top : bottom - caret.bottom
  return beyond < caret.height
}
