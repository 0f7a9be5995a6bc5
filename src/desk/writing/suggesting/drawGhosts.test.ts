import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $getRoot } from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestNode, type BodyBlock } from '../../../richtext/bodyBlocks'
import { paragraphNode } from '../../../richtext/testNodes'
import { blocksToTokens } from '../../../richtext/suggested/bodyTokens'
import { listBodyChanges } from '../../../richtext/suggested/bodyChanges'
import { someBlocks, twoTexts } from '../../../richtext/suggested/testTexts'
import { toEditor, toStored, type EditorNode } from '../nodes/convert'
import { AsideHeadingNode, FlowBlockNode } from '../nodes/FlowBlockNode'
import { LinkNode } from '../nodes/LinkNode'
import { NoteNode } from '../nodes/NoteNode'
import { BlockTable } from '../saving/BlockTable'
import { clearGhosts, drawGhosts } from './drawChanges'
import { $listGhosts, GhostNode } from './GhostNode'
import { $placesOf } from './tokenPlaces'

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const

const last = paragraphNode('The end.')
const END: BodyBlock = { id: 'end', digest: digestNode(last), node: last }

/** Elements as Lexical wants them. */
const complete = (node: EditorNode): EditorNode =>
  node.children ? { ...ELEMENT, ...node, children: node.children.map(complete) } : node

/** Blocks as the room’s editor has them, but for pictures and lines, which stand in no words. */
function openBlocks(given: readonly BodyBlock[]) {
  const words = given.filter(
    ({ node }) => node.fields?.media === undefined && node.type !== 'horizontalrule',
  )
  const blocks = [...words, END]
  const editor = createHeadlessEditor({
    nodes: [
      HeadingNode,
      ListNode,
      ListItemNode,
      NoteNode,
      FlowBlockNode,
      AsideHeadingNode,
      LinkNode,
      GhostNode,
    ],
    onError: (error) => {
      throw error
    },
  })
  // There is no page, and nobody has the cursor in it.
  editor.getRootElement = () => null
  const children = blocks.map(({ node }) => complete(toEditor(node)))
  const root = { ...ELEMENT, type: 'root', children }
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root })))
  const table = new BlockTable(editor, blocks, () => 'new')
  // As Lexical itself writes them, so that only what is drawn could make them others.
  table.touchAll()
  return { editor, table, blocks: table.read() }
}

describe('drawing suggestions', () => {
  it('finds the place of every token', () => {
    fc.assert(
      fc.property(someBlocks, (given) => {
        const { blocks, editor } = openBlocks(given)
        editor.getEditorState().read(() => {
          const places = $getRoot()
            .getChildren()
            .map((node) => $placesOf(node).length)
          expect(places).toEqual(blocksToTokens(blocks).map((tokens) => tokens.length))
        })
      }),
      { numRuns: 60, seed: 20_261_130 },
    )
  })

  it('leaves the text as it is while words are drawn in it, and when they are taken out again', () => {
    fc.assert(
      fc.property(twoTexts, ([base, wanted]) => {
        const { blocks, editor, table } = openBlocks(base)
        const anew = [...wanted, END].map(
          (block) =>
            blocks.find(({ id, digest }) => id === block.id && digest === block.digest) ?? block,
        )
        const changes = listBodyChanges(blocks, anew)
        const before = blocks.map(({ digest, id }) => `${id} ${digest}`)
        const state = () => {
          table.touchAll()
          return table.read().map(({ digest, id }) => `${id} ${digest}`)
        }
        drawGhosts(
          editor,
          table,
          changes.map(({ change }) => ({ change, isDone: false, suggestion: 1, tone: 0 })),
        )
        const count = editor.getEditorState().read(() => $listGhosts().length)
        const comes = changes.filter(
          ({ change }) =>
            change.type === 'words' && change.insert.some(({ begins }) => begins !== change.block),
        )
        expect(count).toBeGreaterThanOrEqual(comes.length)
        expect(state()).toEqual(before)
        clearGhosts(editor)
        expect(editor.getEditorState().read(() => $listGhosts().length)).toBe(0)
        expect(state()).toEqual(before)
      }),
      { numRuns: 150, seed: 20_261_130 },
    )
  })

  it('keeps nothing of it in what is stored', () => {
    const children = [{ type: 'ghost' }, { type: 'text', text: 'a' }, { type: 'ghost' }]
    const node = toStored({ type: 'paragraph', children })
    expect(digestNode(node)).toBe(
      digestNode({ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }),
    )
  })
})
