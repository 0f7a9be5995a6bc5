/**
 * The passage of the anchored text that is selected on the page, with the box of its last line; null
 * where nothing of the text is selected. Every stretch of the text on the page says where it begins
 * (`data-at`); what lies between, such as deleted words, markers and buttons, is not text.
 */
export function readSelection(
  inside: HTMLElement,
  text: string,
): { start: number; end: number; box: { left: number; bottom: number } } | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!inside.contains(range.commonAncestorContainer)) return null
  let start: number | null = null
  let end: number | null = null
  for (const stretch of inside.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!range.intersectsNode(stretch)) continue
    const at = Number(stretch.dataset.at)
    const [from, to] = selectedPart(stretch, range)
    if (to <= from) continue
    start = start === null ? at + from : Math.min(start, at + from)
    end = end === null ? at + to : Math.max(end, at + to)
  }
  if (start === null || end === null || text.slice(start, end).trim() === '') return null
  const boxes = range.getClientRects()
  const { bottom, left } = boxes[boxes.length - 1] ?? range.getBoundingClientRect()
  return { start, end, box: { left, bottom } }
}

/** Which letters of a stretch are in the range, from and up to but not including. */
function selectedPart(stretch: HTMLElement, range: Range): [number, number] {
  const part = document.createRange()
  part.selectNodeContents(stretch)
  const length = part.toString().length
  const before = part.cloneRange()
  if (stretch.contains(range.startContainer)) {
    before.setEnd(range.startContainer, range.startOffset)
  } else before.collapse(true)
  const upTo = part.cloneRange()
  if (stretch.contains(range.endContainer)) upTo.setEnd(range.endContainer, range.endOffset)
  return [before.toString().length, Math.min(length, upTo.toString().length)]
}
