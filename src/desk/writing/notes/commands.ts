'use client'
import {
  $getRoot,
  $isElementNode,
  createCommand,
  type LexicalCommand,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { $isNoteNode, type NoteNode } from '../nodes/NoteNode'

/** Opens the note with this key beside the text; null: a new one where the cursor stands. */
export const OPEN_NOTE_COMMAND: LexicalCommand<NodeKey | null> = createCommand('OPEN_NOTE')

/** All notes and further markers of the text, in reading order. */
export function $listNotes(): NoteNode[] {
  const found: NoteNode[] = []
  const walk = (node: LexicalNode) => {
    if ($isNoteNode(node)) found.push(node)
    else if ($isElementNode(node)) node.getChildren().forEach(walk)
  }
  walk($getRoot())
  return found
}
