'use client'
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { firstText } from '../cards/pointInText'

/** A stretch of the text: from `start` up to but not including `end`, in UTF-16 code units. */
export type Place = { start: number; end: number }

/**
 * The words of the text as one string, lines separated by a line feed and markers without words, as
 * comments and searches see it. `runs` are its text nodes in order; `places` says of every node
 * which stretch it is.
 */
export type RoomText = {
  text: string
  runs: (Place & { key: NodeKey })[]
  places: ReadonlyMap<NodeKey, Place>
}

/** Reads it from the editor; to be called inside `read` or `update`. */
export function $readRoomText(): RoomText {
  let text = ''
  const runs: RoomText['runs'] = []
  const places = new Map<NodeKey, Place>()
  const walk = (node: LexicalNode) => {
    if ($isElementNode(node) && !node.isInline() && text !== '' && !text.endsWith('\n'))
      text += '\n'
    const start = text.length
    const key = node.getKey()
    if ($isTextNode(node)) text += node.getTextContent()
    else if ($isLineBreakNode(node)) text += '\n'
    else if ($isElementNode(node)) node.getChildren().forEach(walk)
    const place = { start, end: text.length }
    places.set(key, place)
    if ($isTextNode(node)) runs.push({ key, ...place })
  }
  $getRoot().getChildren().forEach(walk)
  return { text, runs, places }
}

export function readRoomText(editor: LexicalEditor): RoomText {
  return editor.getEditorState().read($readRoomText)
}

/** A stretch on the page; null where its words are not drawn. */
export function rangeOf(editor: LexicalEditor, room: RoomText, place: Place): Range | null {
  const first = runAt(room, place.start, 'after')
  const last = runAt(room, place.end, 'before')
  if (!first || !last || last.end < first.start) return null
  const range = document.createRange()
  for (const [run, offset, edge] of [
    [first, place.start - first.start, 'Start'],
    [last, place.end - last.start, 'End'],
  ] as const) {
    const element = editor.getElementByKey(run.key)
    const letters = element && firstText(element)
    if (!(letters instanceof Text)) return null
    range[`set${edge}`](letters, Math.max(0, Math.min(offset, letters.length)))
  }
  return range
}

/** Selects a stretch of the text; to be called inside `update`. */
export function $selectPlace(room: RoomText, place: Place): void {
  const first = runAt(room, place.start, 'after')
  const last = runAt(room, place.end, 'before')
  if (!first || !last) return
  const selection = $createRangeSelection()
  selection.anchor.set(first.key, place.start - first.start, 'text')
  selection.focus.set(last.key, place.end - last.start, 'text')
  $setSelection(selection)
}

/** The words selected on the page, whether the text may be written in or not; null where there are none. */
export function selectedPlace(editor: LexicalEditor, room: RoomText): Place | null {
  const selection = window.getSelection()
  const root = editor.getRootElement()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !root) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  return editor.read(() => {
    const start = $offsetOf(room, range.startContainer, range.startOffset)
    const end = $offsetOf(room, range.endContainer, range.endOffset)
    if (start === null || end === null) return null
    const words = room.text.slice(start, end)
    if (words.trim() === '') return null
    const blanks = words.length - words.trimStart().length
    return { start: start + blanks, end: start + blanks + words.trim().length }
  })
}

function $offsetOf(room: RoomText, container: Node, offset: number): number | null {
  const at = container.childNodes[offset]
  const node = $getNearestNodeFromDOMNode(at ?? container)
  const place = node && room.places.get(node.getKey())
  if (!place) return node ? room.text.length : null
  if (container instanceof Text) return Math.min(place.end, place.start + offset)
  return at ? place.start : place.end
}

function runAt({ runs }: RoomText, offset: number, edge: 'after' | 'before') {
  return edge === 'after'
    ? runs.find(({ end }) => offset < end)
    : runs.findLast(({ start }) => start < offset)
}
