'use client'
import { $getRoot, $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useEffect, useState } from 'react'
import { $listNotes } from '../notes/commands'
import { useRoom } from '../room'

type Shown = { headings: { key: string; level: number; words: string }[]; counts: string }

/** The headings of the text, each a way to its place, and how long the text or the selection is. */
export function Outline() {
  const { editor, head } = useRoom()
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
    <nav aria-label="Outline" className="forme-writing__outline">
      <b>{head.title || 'Untitled'}</b>
      <ol>
        {shown.headings.map(({ key, level, words }) => (
          <li key={key} style={{ paddingInlineStart: `${(level - 2) * 0.8}em` }}>
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
              type="button"
            >
              {words}
            </button>
          </li>
        ))}
      </ol>
      <p>{shown.counts}</p>
    </nav>
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
    ? `${plural(words, 'word')} selected`
    : `${plural(words, 'word')} · ${plural(notes, 'note')}`
  return { headings, counts }
}

const countWords = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
const plural = (count: number, noun: string) =>
  `${new Intl.NumberFormat('en').format(count)} ${noun}${count === 1 ? '' : 's'}`
