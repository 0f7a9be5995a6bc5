'use client'
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type TextFormatType,
} from '@payloadcms/richtext-lexical/lexical'
import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
} from '@payloadcms/richtext-lexical/lexical/list'
import {
  $createHeadingNode,
  type HeadingTagType,
} from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import { NEXT_COMMENT_COMMAND, OPEN_COMMENT_COMMAND } from '../comments/commands'
import { OPEN_LINK_COMMAND } from '../links/commands'
import { $createBox, $isBox } from '../nodes/BoxNode'
import { $createFlowBlock, $isFlowBlock, type FlowBlockNode } from '../nodes/FlowBlockNode'
import { RuleNode } from '../nodes/RuleNode'
import { $linesToStanzas } from '../typing/verse'
import { OPEN_NOTE_COMMAND } from '../notes/commands'
import { ADD_PICTURES_COMMAND } from '../pictures/commands'
import { newID } from '../../../lib/ids'
import { wording } from '../../../wording'

/** Something done to the words: in the toolbar, the slash menu, by keys, or all of them. */
export type TextAct = {
  name: string
  /** What its button shows, where that is shorter. */
  shown?: string
  shortcut?: string
  keys?: (event: KeyboardEvent) => boolean
  format?: TextFormatType
  /** Where it is offered beside its keys; everywhere if left out. */
  where?: 'keys'
  /** It is done to words that are selected, and so is not offered after a slash. */
  needsWords?: true
  /** What else people call it, in small letters. */
  words?: readonly string[]
  run: (editor: LexicalEditor) => void
}

const isCtrl = (event: KeyboardEvent) => event.ctrlKey || event.metaKey
const ctrl = (key: string) => (event: KeyboardEvent) =>
  isCtrl(event) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === key
const ctrlAlt = (code: string) => (event: KeyboardEvent) =>
  isCtrl(event) && event.altKey && event.code === code

const format = (kind: TextFormatType) => (editor: LexicalEditor) =>
  void editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind)

const heading = (tag: HeadingTagType | null) => (editor: LexicalEditor) =>
  editor.update(
    () => {
      const create = () => (tag ? $createHeadingNode(tag) : $createParagraphNode())
      $setBlocksType($getSelection(), create)
    },
    { tag: HISTORY_PUSH_TAG },
  )

/** The acts in the order of the toolbar, with the shortcuts Word and Google Docs have for them. */
export const ACTS: readonly TextAct[] = [
  {
    ...wording.toolbar.acts.paragraph,
    keys: ctrlAlt('Digit0'),
    run: heading(null),
  },
  {
    ...wording.toolbar.acts.heading,
    keys: ctrlAlt('Digit1'),
    run: heading('h2'),
  },
  {
    ...wording.toolbar.acts.smallerHeading,
    keys: ctrlAlt('Digit2'),
    run: heading('h3'),
  },
  {
    ...wording.toolbar.acts.smallestHeading,
    where: 'keys',
    keys: ctrlAlt('Digit3'),
    run: heading('h4'),
  },
  {
    ...wording.toolbar.acts.bold,
    format: 'bold',
    needsWords: true,
    run: format('bold'),
  },
  {
    ...wording.toolbar.acts.italic,
    format: 'italic',
    needsWords: true,
    run: format('italic'),
  },
  {
    ...wording.toolbar.acts.link,
    needsWords: true,
    keys: ctrl('k'),
    run: (editor) => void editor.dispatchCommand(OPEN_LINK_COMMAND, undefined),
  },
  {
    ...wording.toolbar.acts.note,
    keys: ctrlAlt('KeyF'),
    run: (editor) => void editor.dispatchCommand(OPEN_NOTE_COMMAND, null),
  },
  {
    ...wording.toolbar.acts.comment,
    needsWords: true,
    keys: ctrlAlt('KeyM'),
    run: (editor) => void editor.dispatchCommand(OPEN_COMMENT_COMMAND, undefined),
  },
  {
    ...wording.toolbar.acts.nextComment,
    where: 'keys',
    keys: ctrlAlt('KeyJ'),
    run: (editor) => void editor.dispatchCommand(NEXT_COMMENT_COMMAND, 1),
  },
  {
    ...wording.toolbar.acts.quotation,
    run: (editor) => editor.update(() => void $toggleFlow('quotation'), { tag: HISTORY_PUSH_TAG }),
  },
  {
    ...wording.toolbar.acts.verse,
    run: (editor) => editor.update($toggleVerse, { tag: HISTORY_PUSH_TAG }),
  },
  {
    ...wording.toolbar.acts.aside,
    run: (editor) => editor.update(() => void $toggleFlow('aside'), { tag: HISTORY_PUSH_TAG }),
  },
  {
    ...wording.toolbar.acts.list,
    run: (editor) => void editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined),
  },
  {
    ...wording.toolbar.acts.numberedList,
    run: (editor) => void editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined),
  },
  {
    ...wording.toolbar.acts.picture,
    run: (editor) => void editor.dispatchCommand(ADD_PICTURES_COMMAND, []),
  },
  {
    ...wording.toolbar.acts.post,
    run: (editor) =>
      $insertBlock(editor, () => $createBox({ id: newID(), blockType: 'post', blockName: '' })),
  },
  {
    ...wording.toolbar.acts.line,
    run: (editor) => $insertBlock(editor, () => new RuleNode()),
  },
  {
    ...wording.toolbar.acts.moveUp,
    where: 'keys',
    keys: (event) => event.altKey && event.shiftKey && event.key === 'ArrowUp',
    run: (editor) => editor.update(() => $move(-1), { tag: HISTORY_PUSH_TAG }),
  },
  {
    ...wording.toolbar.acts.moveDown,
    where: 'keys',
    keys: (event) => event.altKey && event.shiftKey && event.key === 'ArrowDown',
    run: (editor) => editor.update(() => $move(1), { tag: HISTORY_PUSH_TAG }),
  },
]

/** The outermost block a node stands in. */
export function $outermost(node: LexicalNode): LexicalNode {
  let block = node
  for (let parent = block.getParent(); parent && !$isRootNode(parent); parent = block.getParent()) {
    block = parent
  }
  return block
}

function $selectedBlocks(): LexicalNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return [...new Set(selection.getNodes().map($outermost))]
}

/**
 * Makes paragraphs a displayed quotation or an aside, and one of these paragraphs again. Answers what
 * it made of them.
 */
function $toggleFlow(kind: 'quotation' | 'aside'): FlowBlockNode[] {
  // A picture or a post stays what it is.
  const blocks = $selectedBlocks().filter((block) => !$isBox(block))
  const [first] = blocks
  if (!first) return []
  if (blocks.every($isFlowBlock)) {
    for (const block of blocks) {
      for (const child of block.getChildren()) block.insertBefore(child)
      block.remove()
    }
    return []
  }
  const flow = $createFlowBlock(kind, newID())
  first.insertBefore(flow)
  for (const block of blocks) {
    if ($isParagraphNode(block)) {
      // Itself, so that the cursor stays where it is.
      flow.append(block)
      continue
    }
    if ($isFlowBlock(block)) flow.append(...block.getChildren())
    else if ($isElementNode(block)) {
      const paragraph = $createParagraphNode()
      paragraph.append(...block.getChildren())
      flow.append(paragraph)
    } else continue
    block.remove()
  }
  return [flow]
}

/**
 * Makes paragraphs or a displayed quotation verse, and verse paragraphs again. Paragraphs are lines
 * of it, and empty ones stand between stanzas; those of a quotation are stanzas already.
 */
function $toggleVerse(): void {
  const blocks = $selectedBlocks()
  const quoted = blocks.filter($isFlowBlock).filter((block) => !block.isAside())
  const isQuoted = quoted.length > 0 && quoted.length === blocks.length
  const made = isQuoted && !quoted.every((block) => block.isVerse()) ? [] : $toggleFlow('quotation')
  for (const block of isQuoted ? quoted : made) {
    if (!block.isAttached()) continue
    block.setFields({ ...block.getFields(), verse: true })
    if (!isQuoted) $linesToStanzas(block)
  }
}

function $insertBlock(editor: LexicalEditor, create: () => LexicalNode): void {
  editor.update(
    () => {
      const last = $selectedBlocks().at(-1)
      if (!last) return
      const node = create()
      last.insertAfter(node)
      if (!node.getNextSibling()) node.insertAfter($createParagraphNode())
      if ($isBox(node)) node.selectStart()
      else node.selectNext()
    },
    { tag: HISTORY_PUSH_TAG },
  )
}

function $move(by: -1 | 1): void {
  const blocks = $selectedBlocks()
  const edge = by === -1 ? blocks[0]?.getPreviousSibling() : blocks.at(-1)?.getNextSibling()
  if (!edge) return
  if (by === -1) blocks.forEach((block) => edge.insertBefore(block, false))
  else blocks.toReversed().forEach((block) => edge.insertAfter(block, false))
}
