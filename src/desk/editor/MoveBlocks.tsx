'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { $moveSelected, isOnOuterLine } from './moveSelected'

/** The client's half of the feature `moveBlocks` of the editor for article bodies. */
export const MoveBlocks = createClientFeature({
  plugins: [{ Component: MoveBlocksPlugin, position: 'normal' }],
})

/**
 * What the mouse does by dragging, for the keyboard: Alt and an arrow move the paragraph, heading or
 * displayed quotation one is in past its neighbour. Notes go with it and stay the notes they were.
 *
 * And a mend: beside a block, Payload's editor takes an arrow for the wish to choose that block, from
 * whichever line of the paragraph, so that the other lines cannot be reached. Here an arrow chooses
 * the block from the line next to it, and moves by a line from every other.
 */
function MoveBlocksPlugin() {
  const [editor] = useLexicalComposerContext()
  const [said, say] = useState('')
  useEffect(() => {
    const answer = (event: KeyboardEvent, step: -1 | 1) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return false
      if (!event.altKey) return !isOnOuterLine({ editor, selection: $getSelection(), step })
      event.preventDefault()
      say($moveSelected(step))
      return true
    }
    const ends = [
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => answer(event, -1),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => answer(event, 1),
        COMMAND_PRIORITY_HIGH,
      ),
    ]
    return () => ends.forEach((end) => end())
  }, [editor])
  return (
    <span className="forme-hidden" role="status">
      {said}
    </span>
  )
}
