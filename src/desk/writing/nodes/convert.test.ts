import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestNode } from '../../../richtext/bodyBlocks'
import type { BodyNode } from '../../../richtext/model'
import { toEditor, toStored, type EditorNode } from './convert'
import { ROOM_NODES } from './roomNodes'

/** Through the room's editor and back, as opening a text and saving it does. */
function pass(nodes: BodyNode[]): BodyNode[] {
  const editor = createHeadlessEditor({
    nodes: ROOM_NODES,
    onError: (error) => {
      throw error
    },
  })
  const root = { ...ELEMENT, type: 'root', children: nodes.map(toEditor) }
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root })))
  const { children } = editor.getEditorState().toJSON().root as unknown as EditorNode
  return (children ?? []).map(toStored)
}

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const
const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\r\n\t]/.test(text))

const letters = fc
  .record({ text: words, format: fc.constantFrom(0, 1, 2, 3, 64) })
  .map(({ format, text }): BodyNode => ({
    type: 'text',
    version: 1,
    detail: 0,
    format,
    mode: 'normal',
    style: '',
    text,
  }))
const note = fc.record({ id: words, locator: words }).map(({ id, locator }): BodyNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, blockType: 'note', blockName: '', citations: [{ id: 'c', reference: 3, locator }] },
}))
const link = letters.map((child): BodyNode => ({
  ...ELEMENT,
  type: 'link',
  version: 3,
  id: 'l',
  fields: { linkType: 'custom', url: 'https://example.org', newTab: false },
  children: [child],
}))
/** Neighbours of one look are one text already, as whatever stores a body writes them. */
const inlines = fc
  .array(fc.oneof(letters, note, link), { maxLength: 6 })
  .map((nodes) =>
    nodes.filter(
      (node, place) =>
        node.type !== 'text' ||
        nodes[place - 1]?.type !== 'text' ||
        nodes[place - 1]?.format !== node.format,
    ),
  )
const paragraph = inlines.map((children): BodyNode => ({
  ...ELEMENT,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: toStored({ type: 'paragraph', children }).children ?? [],
}))
const flow = fc
  .record({
    blockType: fc.constantFrom('quotation', 'aside'),
    heading: fc.option(words.filter((text) => text.trim() !== '')),
    children: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  })
  .map(({ blockType, children, heading }): BodyNode => ({
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: 'b',
      blockType,
      blockName: '',
      ...(blockType === 'aside' && heading !== null ? { heading } : {}),
      content: { root: { ...ELEMENT, type: 'root', children } },
    },
  }))
const lines = fc.option(
  fc.array(fc.oneof(words, fc.constant('')), { maxLength: 3 }).map((some) => some.join('\n')),
  { nil: null },
)
const figure = lines.map((caption) => ({ blockType: 'figure', media: 3, caption }))
const post = fc
  .record({ text: lines, author: words })
  .map((said) => ({ blockType: 'post', url: 'https://example.org/1', ...said }))
const box = fc.oneof(figure, post).map((fields): BodyNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'x', blockName: '', ...fields },
}))
const heading = inlines.map((children): BodyNode => ({
  ...ELEMENT,
  type: 'heading',
  tag: 'h2',
  children,
}))

it('whatever is stored comes back from the editor in the same state', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(paragraph, heading, flow, box), { minLength: 1, maxLength: 6 }),
      (body) => {
        expect(pass(body).map(digestNode)).toEqual(
          body.map((node) => digestNode(toStored(node as EditorNode))),
        )
      },
    ),
    { numRuns: 300 },
  )
})
