'use client'
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  $isTextNode,
  $parseSerializedNode,
  $splitNode,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { isBody } from '../../../richtext/isBody'
import type { BodyNode } from '../../../richtext/model'
import { toEditor, wordsOf } from '../nodes/convert'
import { $isWords } from '../nodes/BoxNode'
import { $isAsideHeading, $isFlowBlock } from '../nodes/FlowBlockNode'

/**
 * Puts blocks where the cursor is, instead of what is selected. One paragraph goes into the line;
 * of several the first goes on with the words before the cursor and the last before those after it.
 * In a quotation or aside all of them become paragraphs, in the heading of an aside words. Nothing to
 * put in leaves what is selected.
 */
export function $insertPaste(blocks: readonly BodyNode[]): void {
  const point = $getSelection()?.getNodes()[0]
  const around = point ? [point, ...point.getParents()] : []
  const words = around.find($isWords)
  const wanted = words || around.some($isFlowBlock) ? blocks.flatMap(toParagraphs) : blocks
  if (wanted.length === 0) return
  const selection = $takePlace()
  if (!selection) return
  if (words?.isAttached()) return selection.insertRawText(wanted.map(wordsOf).join('\n'))
  if (around.some($isAsideHeading)) return selection.insertText(wanted.map(wordsOf).join(' '))
  const nodes = wanted.map((block) =>
    $parseSerializedNode(toEditor(block) as SerializedLexicalNode),
  )
  const [first] = nodes
  if (nodes.length === 1 && $isParagraphNode(first)) {
    return selection.insertNodes(first.getChildren())
  }
  const { after, before } = $splitBlock(selection)
  let last: LexicalNode = before
  for (const node of nodes) {
    last.insertAfter(node)
    last = node
  }
  if ($isParagraphNode(first) && ($isParagraphNode(before) || $isHeadingNode(before))) {
    if (!isEmpty(before)) {
      before.append(...first.getChildren())
      first.remove()
    }
  }
  if (isEmpty(before)) before.remove()
  $joinEnd(last, after)
}

/** Where the cursor is, with nothing selected any more. */
function $takePlace(): RangeSelection | null {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const node = selection.getNodes().at(-1)
    return node ? node.selectNext(0, 0) : null
  }
  if (!$isRangeSelection(selection)) return null
  if (!selection.isCollapsed()) selection.removeText()
  const after = $getSelection()
  return $isRangeSelection(after) ? after : null
}

/** The block the cursor stands in, in two at the cursor; either may be empty. */
function $splitBlock({ anchor }: RangeSelection): { before: ElementNode; after: ElementNode } {
  let element: LexicalNode = anchor.getNode()
  let { offset } = anchor
  if ($isTextNode(element)) {
    const text = element
    const parent: ElementNode = text.getParentOrThrow()
    if (offset > 0 && offset < text.getTextContentSize()) text.splitText(offset)
    offset = text.getIndexWithinParent() + (offset > 0 ? 1 : 0)
    element = parent
  }
  if (!$isElementNode(element)) throw new Error('A cursor stands in no element.')
  if ($isRootOrShadowRoot(element)) {
    const [before, after] = [$createParagraphNode(), $createParagraphNode()]
    element.splice(offset, 0, [before, after])
    return { before, after }
  }
  const [before, after] = $splitNode(element, offset)
  if (!$isElementNode(before) || !$isElementNode(after)) {
    throw new Error('A block could not be split.')
  }
  for (const half of [before, after]) $dropEmpty(half)
  return { before, after }
}

/** A split at the edge of a link or an item of a list leaves an empty one. */
function $dropEmpty(element: ElementNode): void {
  for (const child of element.getChildren()) {
    if (!$isElementNode(child)) continue
    $dropEmpty(child)
    if (isEmpty(child)) child.remove(true)
  }
}

function $joinEnd(last: LexicalNode, after: ElementNode): void {
  const isInLine = $isParagraphNode(last) && $isParagraphNode(after)
  if (isInLine) {
    const end = last.getChildrenSize()
    last.append(...after.getChildren())
    last.select(end, end)
    return after.remove()
  }
  if (!isEmpty(after)) {
    after.selectStart()
    return
  }
  if ($isElementNode(last)) {
    after.remove()
    last.selectEnd()
    return
  }
  const next = $isParagraphNode(after) ? after : after.replace($createParagraphNode())
  next.selectStart()
}

function isEmpty(element: ElementNode): boolean {
  return element.getChildren().every((child) => {
    if ($isTextNode(child)) return child.getTextContentSize() === 0
    return $isElementNode(child) && isEmpty(child)
  })
}

/** A block as the paragraphs a quotation can hold. */
function toParagraphs(block: BodyNode): BodyNode[] {
  const { children = [], fields, type } = block
  if (type === 'paragraph') return [block]
  if (type === 'list') {
    return children.flatMap((item) => {
      const [inner] = item.children ?? []
      return inner?.type === 'list' ? toParagraphs(inner) : [toParagraph(item.children ?? [])]
    })
  }
  if (isBody(fields?.content)) return (fields.content.root.children ?? []).flatMap(toParagraphs)
  if (typeof fields?.text === 'string') return [toParagraph([{ ...TEXT, text: fields.text }])]
  if (typeof fields?.url === 'string') return [toParagraph([{ ...TEXT, text: fields.url }])]
  return children.length > 0 ? [toParagraph(children)] : []
}

const TEXT: BodyNode = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }

function toParagraph(children: BodyNode[]): BodyNode {
  return { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children }
}
