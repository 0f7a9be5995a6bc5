'use client'
import {
  $getNodeByKey,
  $getSelection,
  $insertNodes,
  $isLineBreakNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  type BaseSelection,
  type LexicalEditor,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useState } from 'react'
import type { BodyFields } from '../../../richtext/model'
import { isNoteAddressed } from '../../deskHref'
import { endOf } from '../cards/pointInText'
import { $createNoteNode, $isNoteNode } from '../nodes/NoteNode'
import { newID } from '../../../lib/ids'
import { useRoom } from '../room'
import { $listNotes, OPEN_NOTE_COMMAND } from './commands'
import { NoteCard } from './NoteCard'
import { NumberNotes } from './NumberNotes'

/** The note that is open beside the text. `key` is null while it is new and not in the text yet. */
type OpenNote = { key: NodeKey | null; fields: BodyFields; selection: BaseSelection | null }

/** Opens notes beside the text, and puts them back in one step that undo takes back. */
export function NotePlugin() {
  const { editor, mode } = useRoom()
  const [open, setOpen] = useState<OpenNote | null>(null)

  useEffect(() => {
    const openMarker = (key: NodeKey): boolean =>
      editor.getEditorState().read(() => {
        const marker = $getNodeByKey(key)
        if (!$isNoteNode(marker)) return false
        const { note: of } = marker.getFields()
        const note = marker.isAgain()
          ? $listNotes().find((one) => !one.isAgain() && one.getFields().id === of)
          : marker
        if (!note) return false
        setOpen({
          key: note.getKey(),
          fields: note.getFields(),
          selection: $getSelection()?.clone() ?? null,
        })
        return true
      })
    const onClick = (event: MouseEvent) => {
      const marker = (event.target as Element).closest<HTMLElement>('.forme-writing__note')
      if (!marker) return
      const key = editor.getEditorState().read(() => {
        const id = marker.dataset.note
        return $listNotes()
          .find((note) => note.getFields().id === id)
          ?.getKey()
      })
      if (key !== undefined) openMarker(key)
    }
    return mergeRegister(
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('click', onClick)
        root?.addEventListener('click', onClick)
      }),
      goBehindNotes(editor),
      editor.registerCommand(
        OPEN_NOTE_COMMAND,
        (key) => {
          if (key !== null) return openMarker(key)
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return false
          setOpen({ key: null, selection: selection.clone(), fields: emptyNote() })
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const selection = $getSelection()
          const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
          if (!$isNoteNode(node)) return false
          event?.preventDefault()
          return openMarker(node.getKey())
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    )
  }, [editor])

  useEffect(() => openAddressed(editor, location.hash), [editor])

  const close = () => {
    setOpen(null)
    editor.focus()
  }
  return (
    <>
      <NumberNotes />
      {open && (
        <NoteCard
          fields={open.fields}
          isReadOnly={mode === 'read'}
          key={open.key ?? 'new'}
          noteKey={open.key}
          onClose={close}
          onDone={(fields) => {
            putNote(editor, open, fields)
            close()
          }}
          onRemove={() => {
            if (open.key !== null) removeNote(editor, open.key)
            close()
          }}
          point={endOf(open.selection)}
        />
      )}
    </>
  )
}

/**
 * The key End leads behind the markers at the end of a line. Browsers stop before what cannot be
 * written in, and what is written next would stand before the marker of the sentence it follows.
 */
function goBehindNotes(editor: LexicalEditor): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, key, metaKey, shiftKey } = event
    if (key !== 'End' || altKey || ctrlKey || metaKey) return
    // By then the browser has moved the cursor, and the editor has heard of it.
    requestAnimationFrame(() => {
      const end = editor.getEditorState().read($findEndBehindNotes)
      if (!end) return
      editor.update(() => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return
        selection.focus.set(end.key, end.offset, 'element')
        if (!shiftKey) selection.anchor.set(end.key, end.offset, 'element')
      })
    })
  }
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('keydown', onKey)
    root?.addEventListener('keydown', onKey)
  })
}

/** Where the line ends that has nothing but markers behind the cursor; null in any other place. */
function $findEndBehindNotes(): { key: NodeKey; offset: number } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { focus } = selection
  const node = focus.getNode()
  if (!$isTextNode(node) || focus.offset < node.getTextContentSize()) return null
  const after = node.getNextSiblings()
  const line = after.slice(0, after.findIndex($isLineBreakNode) >>> 0)
  const parent = node.getParent()
  if (!parent || line.length === 0 || !line.every($isNoteNode)) return null
  return { key: parent.getKey(), offset: node.getIndexWithinParent() + line.length + 1 }
}

/** An address such as `…/4#note-3` opens that note, once the text is drawn. */
function openAddressed(editor: LexicalEditor, hash: string): (() => void) | undefined {
  if (!hash.startsWith('#note-')) return undefined
  const frame = requestAnimationFrame(() => {
    const key = editor.getEditorState().read(() =>
      $listNotes()
        .filter((note) => !note.isAgain())
        .find((note, index) =>
          isNoteAddressed(hash, { id: String(note.getFields().id), number: index + 1 }),
        )
        ?.getKey(),
    )
    if (key === undefined) return
    editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
    editor.dispatchCommand(OPEN_NOTE_COMMAND, key)
  })
  return () => cancelAnimationFrame(frame)
}

function emptyNote(): BodyFields {
  const nothing = { prose: null, quotation: null, excuse: null, noQuotation: null }
  return { id: newID(), blockType: 'note', blockName: '', citations: [], ...nothing }
}

function putNote(editor: LexicalEditor, { key, selection }: OpenNote, fields: BodyFields): void {
  editor.update(
    () => {
      if (key !== null) {
        const note = $getNodeByKey(key)
        if ($isNoteNode(note)) note.setFields(fields)
        return
      }
      if (!selection) return
      const place = selection.clone()
      $setSelection(place)
      // A note stands after the words it is of, and replaces none.
      const end = endOf(place)
      if ($isRangeSelection(place) && end && !place.isCollapsed()) {
        const { key: at, offset, type } = end
        place.anchor.set(at, offset, type)
        place.focus.set(at, offset, type)
      }
      const note = $createNoteNode(fields)
      $insertNodes([note])
      note.selectNext(0, 0)
    },
    { tag: HISTORY_PUSH_TAG },
  )
}

function removeNote(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const note = $getNodeByKey(key)
      if (!$isNoteNode(note)) return
      note.selectPrevious()
      const { id } = note.getFields()
      for (const again of $listNotes()) {
        if (again.isAgain() && again.getFields().note === id) again.remove()
      }
      note.remove()
    },
    { tag: HISTORY_PUSH_TAG },
  )
}
