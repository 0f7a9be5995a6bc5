import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { expect, it } from 'vitest'
import { $moveSelected } from './moveSelected'

/** A text of three paragraphs, with a selection from the first letter of one to the end of another. */
function move(step: -1 | 1, from: number, to = from): { said: string; text: string[] } {
  const editor = createHeadlessEditor({
    onError: (error) => {
      throw error
    },
  })
  let said = ''
  editor.update(
    () => {
      const root = $getRoot()
      for (const words of ['one', 'two', 'three']) {
        root.append($createParagraphNode().append($createTextNode(words)))
      }
      const [begin, end] = [from, to].map((index) => root.getChildAtIndex<ElementNode>(index))
      const selection = begin?.select(0, 0)
      const last = end?.getLastChildOrThrow()
      if (last && selection) selection.focus.set(last.getKey(), 1, 'text')
      said = $moveSelected(step)
    },
    { discrete: true },
  )
  const text = editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent()),
  )
  return { said, text }
}

it.each([
  ['up', -1, 1, 1, ['two', 'one', 'three'], 'Moved up: it is 1 of 3.'],
  ['down', 1, 1, 1, ['one', 'three', 'two'], 'Moved down: it is 3 of 3.'],
  ['up, two together', -1, 1, 2, ['two', 'three', 'one'], 'Moved up: it is 1 of 3.'],
  ['down, two together', 1, 0, 1, ['three', 'one', 'two'], 'Moved down: it is 2 of 3.'],
  ['no further up', -1, 0, 1, ['one', 'two', 'three'], 'It is the first already.'],
  ['no further down', 1, 2, 2, ['one', 'two', 'three'], 'It is the last already.'],
] as const)('moves %s', (_, step, from, to, text, said) => {
  expect(move(step, from, to)).toEqual({ text: [...text], said })
})

it('says that there is nothing to move', () => {
  const editor = createHeadlessEditor()
  let said = ''
  editor.update(
    () => {
      said = $moveSelected(1)
    },
    { discrete: true },
  )
  expect(said).toBe('Nothing is selected.')
})
