import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $createHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import { expect, it } from 'vitest'
import type { BodyNode } from '../../../richtext/model'
import { $onEnter } from '../typing/FlowKeys'
import { $insertPaste } from '../paste/insertPaste'
import { $createBox, $keepOneLine, $keepPlain, BoxNode, WordsNode } from './BoxNode'
import { toStored, wordsOf, type EditorNode } from './convert'
import { $createLink } from './LinkNode'
import { $createNoteNode } from './NoteNode'
import { ROOM_NODES } from './roomNodes'

/** A text of a box with the words “ab” and a paragraph, after something was done in it. */
function after(blockType: 'figure' | 'post', act: (words: WordsNode) => void): BodyNode[] {
  const editor = createHeadlessEditor({
    nodes: ROOM_NODES,
    onError: (error) => {
      throw error
    },
  })
  editor.registerNodeTransform(WordsNode, $keepPlain)
  editor.registerNodeTransform(BoxNode, $keepOneLine)
  const words = () => {
    const box = $getRoot().getFirstChild()
    const line = $isElementNode(box) ? box.getFirstChild() : null
    if (!(line instanceof WordsNode)) throw new Error('A box has words.')
    return line
  }
  editor.update(
    () => {
      const box = $createBox({ id: 'x', blockType, media: 3, blockName: '' })
      $getRoot().append(box, $createParagraphNode().append($createTextNode('below')))
      words().append($createTextNode('ab'))
      words().selectEnd()
    },
    { discrete: true },
  )
  editor.update(() => act(words()), { discrete: true })
  const { children } = editor.getEditorState().toJSON().root as unknown as EditorNode
  return (children ?? []).map(toStored)
}

const spell = (nodes: readonly BodyNode[]) =>
  nodes.map((node) => {
    const { caption, text } = node.fields ?? {}
    const notes = (node.children ?? []).filter(({ type }) => type === 'inlineBlock').length
    const own = node.type === 'block' ? `[${String(caption ?? text ?? '')}]` : wordsOf(node)
    return own + '^'.repeat(notes)
  })

function type(words: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(words)
}

function enter(): void {
  const selection = $getSelection()
  if (!$onEnter() && $isRangeSelection(selection)) selection.insertParagraph()
}

const note = () => $createNoteNode({ id: 'n', blockType: 'note', blockName: '', citations: [] })
const p = (text: string): BodyNode => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text }],
})

it.each<[string, 'figure' | 'post', (words: WordsNode) => void, string[]]>([
  ['are typed on', 'figure', () => type('c'), ['[abc]', 'below']],
  [
    'have no looks',
    'figure',
    (w) => w.append($createTextNode('c').setFormat('bold')),
    ['[abc]', 'below'],
  ],
  [
    'keep the words of a link',
    'figure',
    (w) => w.append($createLink('https://example.org', 'l').append($createTextNode('c'))),
    ['[abc]', 'below'],
  ],
  ['leave a note to the text after them', 'figure', (w) => w.append(note()), ['[ab]', 'below^']],
  [
    'are left below a picture by Enter',
    'figure',
    () => {
      enter()
      type('c')
    },
    ['[ab]', 'c', 'below'],
  ],
  [
    'of a post have lines',
    'post',
    () => {
      enter()
      type('c')
    },
    ['[ab\nc]', 'below'],
  ],
  [
    'of a post are parted where the cursor stands',
    'post',
    (w) => {
      w.select(0, 0)
      type('c')
      enter()
    },
    ['[c\nab]', 'below'],
  ],
  [
    'of a post are left by Enter on an empty line',
    'post',
    (w) => {
      w.append($createLineBreakNode())
      w.selectEnd()
      enter()
      type('c')
    },
    ['[ab]', 'c', 'below'],
  ],
  [
    'stay theirs where a line is pasted',
    'figure',
    () => $insertPaste([p('c')]),
    ['[abc]', 'below'],
  ],
  [
    'take several lines that are pasted as lines',
    'post',
    () => $insertPaste([p('c'), p('d')]),
    ['[abc\nd]', 'below'],
  ],
  [
    'cannot be made a heading',
    'figure',
    () => $setBlocksType($getSelection(), () => $createHeadingNode('h2')),
    ['[ab]', 'below'],
  ],
  [
    'go with the box where it is empty',
    'figure',
    (w) => w.clear().collapseAtStart(),
    ['', 'below'],
  ],
  ['stay at a Backspace before them', 'figure', (w) => w.collapseAtStart(), ['[ab]', 'below']],
])('words of a box %s', (_, kind, act, expected) => {
  expect(spell(after(kind, act))).toEqual(expected)
})
