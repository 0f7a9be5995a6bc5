import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type ParagraphNode,
} from '@payloadcms/richtext-lexical/lexical'
import { expect, it } from 'vitest'
import { bodyToBlocks } from '../../../richtext/bodyToBlocks'
import { plainText } from '../../../text/walk'
import { toStored, type EditorNode } from '../nodes/convert'
import { $createFlowBlock, AsideHeadingNode, FlowBlockNode } from '../nodes/FlowBlockNode'
import { $onEnter } from './FlowKeys'
import { $linesToStanzas } from './verse'

/** A paragraph; `/` begins a line. */
function $paragraph(words: string): ParagraphNode {
  const paragraph = $createParagraphNode()
  words.split('/').forEach((line, place) => {
    if (place > 0) paragraph.append($createLineBreakNode())
    if (line) paragraph.append($createTextNode(line))
  })
  return paragraph
}

function open(lines: readonly string[], isVerse: boolean) {
  const editor = createHeadlessEditor({
    nodes: [FlowBlockNode, AsideHeadingNode],
    onError: (error: Error) => {
      throw error
    },
  })
  editor.update(
    () => {
      const block = $createFlowBlock('quotation', 'q')
      if (isVerse) block.setFields({ ...block.getFields(), verse: true })
      block.append(...lines.map($paragraph))
      $getRoot().append(block)
      block.selectEnd()
    },
    { discrete: true },
  )
  /** Enter, and words after it. */
  const type = (words: string) =>
    editor.update(
      () => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) throw new Error('There is no cursor.')
        if (!$onEnter()) selection.insertParagraph()
        const now = $getSelection()
        if (words && $isRangeSelection(now)) now.insertText(words)
      },
      { discrete: true },
    )
  /** What readers get: each block, its paragraphs after `|`, its lines after `/`. */
  const printed = () => {
    const exported = editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((node) => exportNode(node as ParagraphNode)),
    )
    const children = exported.map(toStored)
    const { body } = bodyToBlocks({ root: { type: 'root', children } }, () => undefined)
    const spell = (content: Parameters<typeof plainText>[0]) =>
      plainText(content, { lineBreak: '/' })
    return body.map((block) => {
      if (block.type === 'quotation') {
        return `${block.verse ? 'verse' : 'quotation'}: ${block.paragraphs.map(spell).join('|')}`
      }
      return block.type === 'paragraph' ? spell(block.content) : block.type
    })
  }
  return { editor, printed, type }
}

function exportNode(node: ParagraphNode): EditorNode {
  const children =
    'getChildren' in node
      ? { children: node.getChildren().map((child) => exportNode(child as ParagraphNode)) }
      : {}
  return { ...(node.exportJSON() as EditorNode), ...children }
}

it('Enter begins a line, on an empty line a stanza, and on an empty stanza leads out', () => {
  const { printed, type } = open(['Tyger Tyger'], true)
  type('burning bright')
  expect(printed()).toEqual(['verse: Tyger Tyger/burning bright'])
  type('')
  type('In the forests')
  expect(printed()).toEqual(['verse: Tyger Tyger/burning bright|In the forests'])
  type('')
  type('')
  type('So he wrote.')
  expect(printed()).toEqual(['verse: Tyger Tyger/burning bright|In the forests', 'So he wrote.'])
})

it('Enter in a displayed quotation begins a paragraph, and on an empty one leads out', () => {
  const { printed, type } = open(['One.'], false)
  type('Two.')
  type('')
  type('After.')
  expect(printed()).toEqual(['quotation: One.|Two.', 'After.'])
})

it('paragraphs become the lines of stanzas, and what has lines stays as it is', () => {
  const { editor, printed } = open(['a', 'b', '', 'c', 'd/e', 'f'], true)
  editor.update(
    () => {
      const block = $getRoot().getFirstChild()
      if (block instanceof FlowBlockNode) $linesToStanzas(block)
    },
    { discrete: true },
  )
  expect(printed()).toEqual(['verse: a/b|c|d/e|f'])
})
