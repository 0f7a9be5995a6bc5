import { isElement } from './isElement'
import type { HtmlElement } from './model'

const WHOLE = /^(?:li|dd|aside|tr)$/
const INLINE = /^(?:a|span|sup|b|strong|em|i|small|cite|font)$/
const NOTE_NAME = /foot|end-?note|\bnote|^_?(?:ftn|edn|fn)/i

/**
 * The element that holds a note, from the place its marker leads to. From an anchor it is the
 * paragraph or block around it; from a paragraph the block around that, if the block is named
 * after notes, begins with the paragraph and holds no other note.
 */
export function findEntryElement(
  target: HtmlElement,
  targets: Set<HtmlElement | undefined>,
): HtmlElement {
  let entry = target
  while (!WHOLE.test(entry.tagName)) {
    const parent = entry.parentNode
    if (
      !parent ||
      !('tagName' in parent) ||
      !/^(?:p|div|li|dd|aside|span|sup)$/.test(parent.tagName)
    )
      break
    const goesUp = INLINE.test(entry.tagName) || isNamedNote(parent)
    if (!goesUp || !beginsWith(parent, entry) || holdsOther(parent, target, targets)) break
    entry = parent
  }
  return entry
}

function isNamedNote(element: HtmlElement): boolean {
  return element.attrs.some(
    ({ name, value }) => (name === 'id' || name === 'class') && NOTE_NAME.test(value),
  )
}

function beginsWith(parent: HtmlElement, child: HtmlElement): boolean {
  const first = parent.childNodes.find(
    (node) =>
      isElement(node) || (node.nodeName === '#text' && 'value' in node && /\w/.test(node.value)),
  )
  return first === child
}

function holdsOther(
  parent: HtmlElement,
  target: HtmlElement,
  targets: Set<HtmlElement | undefined>,
): boolean {
  return parent.childNodes.some(
    (node) =>
      isElement(node) &&
      node !== target &&
      (targets.has(node) ||
        /^h[1-6]$|^hr$/.test(node.tagName) ||
        holdsOther(node, target, targets)),
  )
}
