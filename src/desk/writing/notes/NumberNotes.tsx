'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $isNodeSelection, $getSelection } from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'
import { newID } from '../../../lib/ids'
import { NoteNode } from '../nodes/NoteNode'
import { $listNotes } from './commands'
import { wording } from '../../../wording'

/**
 * Keeps the markers right while the text changes: their numbers (those of notes count themselves in
 * CSS, the names screen readers hear and those of further markers are set here), which one is
 * selected, and that a copy of a note is a note of its own.
 */
export function NumberNotes() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    number(editor)
    const ends = [
      editor.registerMutationListener(NoteNode, () => number(editor), { skipInitialization: true }),
      editor.registerUpdateListener(({ dirtyElements, editorState }) => {
        // Notes that move with their block are no other notes, and their numbers are. Lexical says
        // of an element whether it was changed itself or only something in it.
        if ([...dirtyElements.values()].includes(true)) number(editor)
        const selected = editorState.read(() => {
          const selection = $getSelection()
          return $isNodeSelection(selection)
            ? selection.getNodes().map((node) => node.getKey())
            : []
        })
        const root = editor.getRootElement()
        root?.querySelectorAll('.forme-writing__note.is-selected').forEach((marker) => {
          marker.classList.remove('is-selected')
        })
        for (const key of selected) editor.getElementByKey(key)?.classList.add('is-selected')
      }),
      editor.registerNodeTransform(NoteNode, (note) => {
        if (note.isAgain()) return
        const { id } = note.getFields()
        const twins = $listNotes().filter((one) => !one.isAgain() && one.getFields().id === id)
        const isCopy = twins.length > 1 && !(twins[0]?.is(note) ?? true)
        if (isCopy) note.setFields({ ...note.getFields(), id: newID() })
      }),
    ]
    return () => ends.forEach((end) => end())
  }, [editor])
  return null
}

function number(editor: LexicalEditor): void {
  editor.getEditorState().read(() => {
    const notes = $listNotes()
    const numbers = new Map<string, number>()
    for (const note of notes) {
      const { id } = note.getFields()
      if (!note.isAgain() && !numbers.has(String(id))) numbers.set(String(id), numbers.size + 1)
    }
    for (const note of notes) {
      const element = editor.getElementByKey(note.getKey())
      const { id, note: of } = note.getFields()
      const shown = numbers.get(String(note.isAgain() ? of : id))
      element?.setAttribute(
        'aria-label',
        shown ? wording.noting.name(shown) : wording.noting.marker.missing,
      )
      if (element && note.isAgain()) element.dataset.number = shown ? String(shown) : '?'
    }
  })
}
