'use client'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $parseSerializedNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { digestNode, type BodyBlock } from '../../../richtext/bodyBlocks'
import type { BodyNode } from '../../../richtext/model'
import { toEditor } from '../nodes/convert'
import { newID } from '../../../lib/ids'
import type { BlockTable } from './BlockTable'

/** Puts the words of another day in the place of the text, as one step that undo takes back. */
export function putCopyBack(
  editor: LexicalEditor,
  blocks: BlockTable,
  copy: readonly BodyBlock[],
): void {
  editor.update(
    () => {
      const root = $getRoot()
      root.clear()
      for (const block of copy) {
        const node = $parseSerializedNode(toEditor(block.node) as SerializedLexicalNode)
        root.append(node)
        blocks.adopt(node.getKey(), block)
      }
      if (root.isEmpty()) root.append($createParagraphNode())
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}

/**
 * Puts what somebody else made of a block in its place, or after it as a block of its own; `theirs`
 * is null where they took it out.
 */
export function putTheirs({
  blocks,
  editor,
  id,
  theirs,
  work,
}: {
  blocks: BlockTable
  editor: LexicalEditor
  id: string
  theirs: BodyNode | null
  work: 'after' | 'replace'
}): void {
  editor.update(
    () => {
      const key = blocks.keyOf(id)
      const here = key === null ? null : $getNodeByKey(key)
      if (!theirs) {
        here?.remove()
        if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode())
        return
      }
      const their = $parseSerializedNode(toEditor(theirs) as SerializedLexicalNode)
      if (!here) $getRoot().append(their)
      else if (work === 'after') here.insertAfter(their)
      else here.replace(their)
      const own = work === 'after' && here ? newID() : id
      blocks.adopt(their.getKey(), { id: own, digest: digestNode(theirs), node: theirs })
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}
