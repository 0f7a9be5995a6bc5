import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { describe, expect, it } from 'vitest'
import { digestNode, type BodyBlock } from '../../../richtext/bodyBlocks'
import { toEditor } from '../nodes/convert'
import { ROOM_NODES } from '../nodes/roomNodes'
import { applySaved } from './applySaved'
import { BlockTable } from './BlockTable'

const blockOf = (id: string, ...runs: string[]): BodyBlock => {
  const texts = runs.map((text, place) => ({ type: 'text', version: 1, text, format: place % 2 }))
  const node = { type: 'paragraph', version: 1, children: texts }
  return { id, digest: digestNode(node as never), node: node as never }
}

function open(stored: BodyBlock[]) {
  const editor = createHeadlessEditor({
    nodes: ROOM_NODES,
    onError: (error) => {
      throw error
    },
  })
  const children = stored.map(({ node }) => toEditor(node))
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children }
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root })))
  const blocks = new BlockTable(editor, stored, () => 'new')
  const put = (place: number, start: number, end = start) =>
    editor.update(
      () => {
        const block = $getRoot().getChildAtIndex(place)
        const text = $isElementNode(block) ? block.getFirstDescendant() : null
        if ($isTextNode(text)) text.select(start, end)
        else if ($isElementNode(block)) block.selectStart()
      },
      { discrete: true },
    )
  const take = (saved: Partial<Parameters<typeof applySaved>[0]['saved']>) =>
    applySaved({
      blocks,
      editor,
      saved: { changed: [], gone: [], ...saved },
      sent: { blocks: stored, head: {} },
    })
  return { editor, put, take }
}

/** The text with the ends of what is selected: `a|b` for a cursor, `a[b]c` for words. */
const shown = (editor: LexicalEditor) =>
  editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return $getRoot().getTextContent()
    const [start, end] = selection.isBackward()
      ? [selection.focus, selection.anchor]
      : [selection.anchor, selection.focus]
    const marked = (key: string, text: string) => {
      const isCursor = selection.isCollapsed()
      let words = text
      if (end.key === key && !isCursor)
        words = `${words.slice(0, end.offset)}]${words.slice(end.offset)}`
      if (start.key === key) {
        words = `${words.slice(0, start.offset)}${isCursor ? '|' : '['}${words.slice(start.offset)}`
      }
      return words
    }
    return $getRoot()
      .getChildren()
      .map((block) => {
        const texts = $isElementNode(block) ? block.getAllTextNodes() : []
        const words = texts.map((text) => marked(text.getKey(), text.getTextContent())).join('')
        return start.key === block.getKey() ? `|${words}` : words
      })
      .join(' / ')
  })

describe('what others saved comes in where somebody writes', () => {
  it.each<[string, string[], [number, number?], string]>([
    ['words behind the cursor', ['One two three'], [3], 'One| two three / b'],
    ['words before it', ['Now: One two'], [3], 'Now: One| two / b'],
    ['other words all over', ['Four'], [7], 'Four| / b'],
    ['nothing left of it', [], [3], '| / b'],
    ['words that are selected', ['Oh, One two'], [1, 3], 'Oh, O[ne] two / b'],
    ['words before it, at the end', ['Now: One two'], [7], 'Now: One two| / b'],
    ['words where it is', ['One two three'], [7], 'One two three| / b'],
    ['words where what is selected ends', ['One two three'], [4, 7], 'One [two] three / b'],
    ['words of another look', ['One', ' two', ' three'], [5], 'One t|wo three / b'],
  ])('%s', (_, now, [start, end], expected) => {
    const { editor, put, take } = open([blockOf('a', 'One two'), blockOf('b', 'b')])
    put(0, start, end)
    take({ changed: [blockOf('a', ...now)] })
    expect(shown(editor)).toBe(expected)
  })

  it('goes, and the cursor stands in what is beside it', () => {
    const { editor, put, take } = open([blockOf('a', 'One'), blockOf('b', 'Two')])
    put(1, 2)
    take({ gone: ['b'] })
    expect(shown(editor)).toBe('One|')
    put(0, 1)
    take({ gone: ['a'] })
    expect(editor.getEditorState().read(() => $getRoot().getTextContent())).toBe('')
  })

  it('leaves the cursor in another block where it is', () => {
    const { editor, put, take } = open([blockOf('a', 'One'), blockOf('b', 'Two')])
    put(1, 2)
    take({ changed: [blockOf('a', 'One more')] })
    expect(shown(editor)).toBe('One more / Tw|o')
  })
})
