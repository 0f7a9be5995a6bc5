'use client'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  isSelectionCapturedInDecoratorInput,
  PASTE_COMMAND,
  PASTE_TAG,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useCallback, useEffect, useState } from 'react'
import { Card } from '../cards/CardColumn'
import { $isNoteNode } from '../nodes/NoteNode'
import { OPEN_NOTE_COMMAND } from '../notes/commands'
import { newID } from '../../../lib/ids'
import { useRoom } from '../room'
import { $outermost } from '../toolbar/acts'
import { CiteSources } from './CiteSources'
import { ADD_MANUSCRIPT_COMMAND } from './commands'
import { $insertPaste } from './insertPaste'
import type { NotRead } from './readPastedFile'
import type { Pasted } from './readPaste'
import { sendBeside } from './sendBeside'
import { RefusedCard, type ChangesAnswer, type RefusedFile } from './RefusedFile'
import { wording } from '../../../wording'

/** A place somebody must look at: a number in brackets, or a note without text. */
type Place = { key: NodeKey; offset: number; words: string }

const LEFT_OVER = /\[\d{1,3}\]/g

/**
 * What is pasted from other programs is read by the reader of manuscripts, loaded at the first
 * paste; a dropped manuscript is read by it, too. What it could not take is said in a card, with the
 * places to look at.
 */
export function PastePlugin() {
  const { api, article, editor, loop } = useRoom()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const put = useCallback(
    (read: Pasted, place: BaseSelection | null, isFile = false) => {
      editor.update(
        () => {
          const isThere = place?.getStartEndPoints()?.every(({ key }) => $getNodeByKey(key))
          if (isThere && (isFile || !$getSelection())) $setSelection(place?.clone() ?? null)
          if (isFile) $selectLineAfter()
          $insertPaste(read.blocks)
        },
        { discrete: true, tag: [HISTORY_PUSH_TAG, PASTE_TAG] },
      )
      setPasted(hasNews(read) ? read : null)
    },
    [editor],
  )
  const keep = useCallback(
    async (file: File, read: Pasted, what: 'all' | 'comments') => {
      const said = await sendBeside({ api, article: article.id, file, loop, read, what })
      setPasted({ ...read, said: [...read.said, said] })
    },
    [api, article.id, loop],
  )
  useEffect(() => {
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          if (!data || !editor.isEditable()) return false
          const isElsewhere =
            event.target instanceof Node && isSelectionCapturedInDecoratorInput(event.target)
          if (isElsewhere || data.types.includes('application/x-lexical-editor')) return false
          const clipboard = { html: data.getData('text/html'), text: data.getData('text/plain') }
          const files = [...data.files]
          // A copied picture comes with its address as HTML, and with no words.
          if (files.length > 0 && clipboard.text.trim() === '') {
            event.preventDefault()
            return editor.dispatchCommand(DRAG_DROP_PASTE, files)
          }
          if (clipboard.html === '' && clipboard.text === '') return false
          event.preventDefault()
          const place = $getSelection()?.clone() ?? null
          void readHere(clipboard).then((read) => put(read, place))
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        ADD_MANUSCRIPT_COMMAND,
        (file) => {
          const place = $getSelection()?.clone() ?? null
          void readFileHere(file).then((read) => {
            if (!('blocks' in read)) return setRefused({ ...read, file, place })
            put(read, place, true)
            if (read.hasComments) void keep(file, read, 'comments')
          })
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    )
  }, [editor, keep, put])
  const onAnswer = async (asked: RefusedFile, answer: ChangesAnswer) => {
    setRefused(null)
    const isKept = answer === 'suggest'
    const read = await readFileHere(asked.file, isKept ? 'reject' : answer)
    if (!('blocks' in read)) return setRefused({ ...asked, ...read })
    put(read, asked.place, true)
    if (isKept) await keep(asked.file, read, 'all')
    else if (read.hasComments) await keep(asked.file, read, 'comments')
  }
  return (
    <>
      {pasted && <PasteCard onClose={() => setPasted(null)} pasted={pasted} />}
      {refused && (
        <RefusedCard
          onAnswer={(answer) => void onAnswer(refused, answer)}
          onClose={() => setRefused(null)}
          refused={refused}
        />
      )}
    </>
  )
}

/**
 * A text with paragraphs of its own stands between those that are there, and takes none of them apart:
 * selects an empty line after the block of the cursor, or the block itself where it is one.
 */
function $selectLineAfter(): void {
  const node = $getSelection()?.getNodes().at(-1)
  const block = node && !$getRoot().is(node) ? $outermost(node) : $getRoot().getLastChild()
  if ($isParagraphNode(block) && block.isEmpty()) return void block.selectEnd()
  const line = $createParagraphNode()
  if (block) block.insertAfter(line)
  else $getRoot().append(line)
  line.select()
}

/** Reads a manuscript here, in the browser; its reader is loaded when it is wanted first. */
async function readFileHere(
  file: File,
  trackedChanges?: 'accept' | 'reject',
): Promise<Pasted | NotRead> {
  const reader = await import('./readPastedFile').catch(() => null)
  if (!reader) {
    const message = wording.pasting.file.unreached
    return { message, asksForChanges: false }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return reader.readPastedFile(bytes, { fileName: file.name, newID, trackedChanges })
}

/** Without the reader, which a lost connection may keep away, the words are pasted as they are. */
async function readHere(clipboard: { html: string; text: string }): Promise<Pasted> {
  const reader = await import('./readPaste').catch(() => null)
  if (reader) return reader.readPaste(clipboard, newID)
  const blocks = clipboard.text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((text) => ({ ...PARAGRAPH, children: [{ ...TEXT, text }] }))
  const why = wording.pasting.unreached
  return { blocks, emptyNotes: [], said: [why], cited: [] }
}

const PARAGRAPH = { type: 'paragraph', version: 1, direction: null, format: '', indent: 0 } as const
const TEXT = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '' } as const

function hasNews({ blocks, cited, emptyNotes, said }: Pasted): boolean {
  return (
    cited.length + emptyNotes.length + said.length > 0 ||
    (JSON.stringify(blocks).match(LEFT_OVER) ?? []).length > 0
  )
}

function PasteCard({ onClose, pasted }: { onClose: () => void; pasted: Pasted }) {
  const { editor } = useRoom()
  const [places, setPlaces] = useState<Place[]>([])
  useEffect(() => {
    const look = () => {
      const found = editor.getEditorState().read(() => $listPlaces($getRoot(), pasted.emptyNotes))
      setPlaces(found)
      mark(editor, found)
    }
    look()
    const end = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size > 0) look()
    })
    return () => {
      end()
      mark(editor, [])
    }
  }, [editor, pasted])
  const first = places[0]?.key
  const anchor = useCallback(() => {
    const element = first === undefined ? null : editor.getElementByKey(first)
    return element?.getBoundingClientRect().top ?? null
  }, [editor, first])
  if (places.length + pasted.said.length + pasted.cited.length === 0) return null
  return (
    <Card anchor={anchor} id="paste" label={wording.pasting.heading}>
      <p className="forme-writing__card-head">
        <b>{wording.pasting.heading}</b>
        <button className="forme-writing__quiet-button" onClick={onClose} type="button">
          {wording.pasting.done}
        </button>
      </p>
      {pasted.said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {pasted.cited.length > 0 && <CiteSources cited={pasted.cited} />}
      {places.length > 0 && (
        <>
          <p>{wording.pasting.emptyNotes}</p>
          <p>
            {places.map((place) => (
              <button
                className="forme-writing__button"
                key={`${place.key} ${place.offset}`}
                onClick={() => show(editor, place)}
                type="button"
              >
                {place.words}
              </button>
            ))}
          </p>
        </>
      )}
    </Card>
  )
}

function $listPlaces(node: LexicalNode, emptyNotes: readonly string[]): Place[] {
  if ($isElementNode(node)) {
    return node.getChildren().flatMap((child) => $listPlaces(child, emptyNotes))
  }
  const key = node.getKey()
  if ($isNoteNode(node)) {
    const isOne = node.isEmpty() && emptyNotes.includes(String(node.getFields().id))
    return isOne ? [{ key, offset: 0, words: wording.pasting.emptyNote }] : []
  }
  if (!$isTextNode(node)) return []
  const found = [...node.getTextContent().matchAll(LEFT_OVER)]
  return found.map(({ 0: words, index: offset }) => ({ key, offset, words }))
}

/** Marks the numbers in the text itself; browsers without highlights have the card alone. */
function mark(editor: LexicalEditor, places: readonly Place[]): void {
  if (!('highlights' in CSS)) return
  const ranges = places.flatMap(({ key, offset, words }) => {
    const text = editor.getElementByKey(key)?.firstChild
    if (!(text instanceof Text) || text.length < offset + words.length) return []
    const range = new StaticRange({
      startContainer: text,
      startOffset: offset,
      endContainer: text,
      endOffset: offset + words.length,
    })
    return [range]
  })
  CSS.highlights.set('forme-left-over', new Highlight(...ranges))
}

function show(editor: LexicalEditor, { key, offset, words }: Place): void {
  const element = editor.getElementByKey(key)
  element?.scrollIntoView({ block: 'center' })
  editor.update(() => {
    const node = $getNodeByKey(key)
    if ($isTextNode(node)) node.select(offset, offset + words.length)
    else if ($isNoteNode(node)) editor.dispatchCommand(OPEN_NOTE_COMMAND, key)
  })
  if (words.startsWith('[')) editor.focus()
}
