'use client'
import {
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
  type PointType,
} from '@payloadcms/richtext-lexical/lexical'

/** The end of a selection, as the reader meets it; null where nothing of the text is selected. */
export function endOf(selection: BaseSelection | null): PointType | null {
  if (!$isRangeSelection(selection)) return null
  return selection.isBackward() ? selection.anchor : selection.focus
}

/**
 * Where a place in the text is on the screen now, in pixels from the top of the window; null where
 * it is not in the text any more.
 */
export function topOfPoint(editor: LexicalEditor, point: PointType): number | null {
  const range = rangeAt(editor, point)
  if (!range) return null
  const [box] = range.getClientRects()
  if (box) return box.top
  // An empty line has no letters to measure.
  const { startContainer, startOffset } = range
  const at = startContainer.childNodes[startOffset] ?? startContainer
  const element = at instanceof Element ? at : at.parentElement
  return element?.getBoundingClientRect().top ?? null
}

/** Whether an element of the text stands before this place. */
export function isBeforePoint(editor: LexicalEditor, element: Element, point: PointType): boolean {
  const range = rangeAt(editor, point)
  if (!range) return true
  const whole = document.createRange()
  whole.selectNode(element)
  return whole.compareBoundaryPoints(Range.START_TO_END, range) <= 0
}

function rangeAt(editor: LexicalEditor, { key, offset, type }: PointType): Range | null {
  const element = editor.getElementByKey(key)
  if (!element) return null
  const at = type === 'text' ? firstText(element) : element
  const length = at instanceof Text ? at.length : at.childNodes.length
  const range = document.createRange()
  range.setStart(at, Math.min(offset, length))
  return range
}

/** The first letters in an element of the text; the element itself where it has none. */
export function firstText(element: HTMLElement): Node {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element
}
