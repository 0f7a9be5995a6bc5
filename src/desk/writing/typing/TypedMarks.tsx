'use client'
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'
import { useRoom } from '../room'
import { markFor } from './typedMarks'

/**
 * Quotation marks, apostrophes and spaces as the language of the text has them, while one types. The
 * sign comes first as it was typed, so that one undo brings it back.
 */
export function TypedMarks() {
  const { article, editor } = useRoom()
  useEffect(() => {
    const onInput = (event: InputEvent) => {
      const { data, inputType, isComposing } = event
      if (inputType !== 'insertText' || isComposing || !data || data.length !== 1) return
      const found = editor.read(() => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
        const node = selection.anchor.getNode()
        const { offset } = selection.anchor
        if (!$isTextNode(node) || node.hasFormat('code')) return null
        const before = node.getTextContent().slice(0, offset)
        if (!before.endsWith(data)) return null
        const mark = markFor(data, before.slice(0, -1), article.language)
        return mark && { ...mark, offset, key: node.getKey(), before }
      })
      if (!found) return
      editor.update(
        () => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection) || selection.anchor.key !== found.key) return
          const node = selection.anchor.getNode()
          if (!$isTextNode(node)) return
          const gone = found.back + 1
          node.spliceText(found.offset - gone, gone, found.words, true)
        },
        { tag: HISTORY_PUSH_TAG },
      )
    }
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('input', onInput as EventListener)
      root?.addEventListener('input', onInput as EventListener)
    })
  }, [article.language, editor])
  return null
}
