'use client'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useState } from 'react'
import { newID } from '../../../lib/ids'
import { $createBox } from '../nodes/BoxNode'
import { useRoom } from '../room'
import type { BlockTable } from '../saving/BlockTable'
import { $outermost } from '../toolbar/acts'
import { ADD_PICTURES_COMMAND } from './commands'
import { PictureCard } from './PictureCard'

/** Pictures that are asked about, and the block after which they will stand. */
type Asked = { files: readonly File[]; count: number; block: string | null }

/** Asks for pictures beside the line and puts them into the text, each in one step to undo. */
export function PicturePlugin() {
  const { blocks, editor } = useRoom()
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(
    () =>
      editor.registerCommand(
        ADD_PICTURES_COMMAND,
        (files) => {
          const node = $getSelection()?.getNodes().at(-1)
          const outer = node && !$getRoot().is(node) ? $outermost(node) : $getRoot().getLastChild()
          const block = outer ? blocks.idOf(outer.getKey()) : null
          setAsked({ files, count: Math.max(1, files.length), block })
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [blocks, editor],
  )
  const block = asked?.block ?? null
  const anchor = useCallback(() => {
    const key = block === null ? null : blocks.keyOf(block)
    const element = key === null ? null : editor.getElementByKey(key)
    return element ? element.getBoundingClientRect().bottom - 24 : null
  }, [block, blocks, editor])
  if (!asked) return null
  const close = () => {
    setAsked(null)
    editor.focus()
  }
  return (
    <PictureCard
      anchor={anchor}
      file={asked.files[0] ?? null}
      key={asked.files.length}
      onChoose={(files) => setAsked({ ...asked, files, count: files.length })}
      onClose={close}
      onDone={(media) => {
        const after = placePicture({ blocks, editor, after: asked.block, media })
        const files = asked.files.slice(1)
        if (files.length > 0) setAsked({ ...asked, files, block: after })
        else close()
      }}
      place={asked.count > 1 ? { at: asked.count - asked.files.length + 1, of: asked.count } : null}
    />
  )
}

/** Puts a picture after a block, or instead of it where it is an empty paragraph; answers its own block. */
function placePicture({
  after,
  blocks,
  editor,
  media,
}: {
  after: string | null
  blocks: BlockTable
  editor: LexicalEditor
  media: number
}): string {
  const key = after === null ? null : blocks.keyOf(after)
  let placed = ''
  editor.update(
    () => {
      const fields = { id: newID(), blockType: 'figure', blockName: '', media, caption: null }
      const figure = $createBox(fields)
      const before = (key === null ? null : $getNodeByKey(key)) ?? $getRoot().getLastChild()
      if (!before) $getRoot().append(figure)
      else if ($isElementNode(before) && before.isEmpty()) before.replace(figure)
      else before.insertAfter(figure)
      if (!figure.getNextSibling()) figure.insertAfter($createParagraphNode())
      figure.selectNext()
      placed = figure.getKey()
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  return blocks.idOf(placed)
}
