import {
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

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
