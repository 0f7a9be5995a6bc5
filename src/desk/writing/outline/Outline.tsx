'use client'
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useEffect, useState } from 'react'
import { $listNotes } from '../notes/commands'
import { useRoom } from '../room'
import { orderAfterMove, sectionOf, stepOf } from './moveSection'
import { wording } from '../../../wording'

type Shown = { headings: { key: string; level: number; words: string }[]; counts: string }

/**
 * The headings of the text, each a way to its place, and how long the text or the selection is. A
 * heading is dragged with all that belongs to it; Alt, Shift and the arrow keys do the same.
 */
export function Outline() {
  const { editor, head, mode } = useRoom()
  const [dragged, drag] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const [shown, setShown] = useState<Shown>({ headings: [], counts: '' })
  useEffect(() => {
    const read = () => editor.getEditorState().read(() => setShown($read()))
    let timer = setTimeout(read, 0)
    const end = editor.registerUpdateListener(() => {
      clearTimeout(timer)
      timer = setTimeout(read, 250)
    })
    return () => {
      end()
      clearTimeout(timer)
    }
  }, [editor])
  return (
    <nav aria-label={wording.writing.outline.region} className="forme-writing__outline">
      <b>{head.title || wording.writing.untitled}</b>
      <ol>
        {shown.headings.map(({ key, level, words }) => (
          <li
            className={over === key ? 'is-over' : undefined}
            draggable={mode === 'write'}
            key={key}
            onDragEnd={() => {
              drag(null)
              setOver(null)
            }}
            onDragOver={(event) => {
              if (dragged === null) return
              event.preventDefault()
              setOver(key)
            }}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', words)
              drag(key)
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== null) moveSection(editor, dragged, key)
            }}
            style={{ paddingInlineStart: `${(level - 2) * 0.8}em` }}
          >
            <button
              onClick={() => {
                editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
                editor.update(() =>
                  $getRoot()
                    .getChildren()
                    .find((one) => one.getKey() === key)
                    ?.selectEnd(),
                )
              }}
              onKeyDown={(event) => {
                const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined
                if (!by || !event.altKey || !event.shiftKey || mode !== 'write') return
                event.preventDefault()
                const before = editor.getEditorState().read(() => stepOf($listBlocks(), key, by))
                if (before !== undefined) moveSection(editor, key, before)
              }}
              title={mode === 'write' ? wording.writing.outline.howToMove : undefined}
              type="button"
            >
              {words}
            </button>
          </li>
        ))}
        {dragged !== null && (
          <li
            className={`is-last ${over === 'end' ? 'is-over' : ''}`}
            onDragOver={(event) => {
              event.preventDefault()
              setOver('end')
            }}
            onDrop={(event) => {
              event.preventDefault()
              moveSection(editor, dragged, null)
            }}
          >
            <span>{wording.writing.outline.end}</span>
          </li>
        )}
      </ol>
      <p>{shown.counts}</p>
    </nav>
  )
}

/** The outermost blocks of the text as its outline knows them; to be called inside `read` or `update`. */
function $listBlocks() {
  return $getRoot()
    .getChildren()
    .map((node) => ({
      key: node.getKey(),
      level: $isHeadingNode(node) ? Number(node.getTag().slice(1)) : null,
    }))
}

/** Puts a section before another heading, or at the end; one step to undo. */
function moveSection(editor: LexicalEditor, heading: string, before: string | null): void {
  editor.update(
    () => {
      const order = orderAfterMove($listBlocks(), heading, before)
      if (!order) return
      const section = new Set(sectionOf($listBlocks(), heading).map(({ key }) => key))
      const nodes = $getRoot()
        .getChildren()
        .filter((node) => section.has(node.getKey()))
      const place = before === null ? null : $getNodeByKey(before)
      if (place) nodes.forEach((node) => place.insertBefore(node, false))
      else $getRoot().append(...nodes)
    },
    // Whoever moves it by keys stays in the outline.
    { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}

function $read(): Shown {
  const root = $getRoot()
  const headings = root.getChildren().flatMap((node) => {
    if (!$isHeadingNode(node)) return []
    const words = node.getTextContent().trim()
    return words ? [{ key: node.getKey(), level: Number(node.getTag().slice(1)), words }] : []
  })
  const selection = $getSelection()
  const isPart = $isRangeSelection(selection) && !selection.isCollapsed()
  const words = countWords(isPart ? selection.getTextContent() : root.getTextContent())
  const notes = $listNotes().filter((note) => !note.isAgain()).length
  const counts = isPart
    ? wording.writing.outline.selected(words)
    : wording.writing.outline.counts(words, notes)
  return { headings, counts }
}

const countWords = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
