'use client'
import {
  $createRangeSelectionFromDom,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { TOP } from '../../../edition/suggest/suggestedText'
import type { BodyChange } from '../../../richtext/suggested/bodyChanges'
import type { BodyToken } from '../../../richtext/suggested/bodyTokens'
import { sayTokens } from '../../../richtext/suggested/sayChange'
import { $isBox } from '../nodes/BoxNode'
import { firstText } from '../cards/pointInText'
import type { BlockTable } from '../saving/BlockTable'
import { FROM_DESK_TAG } from '../saving/applySaved'
import { $isGhost, $listGhosts, GhostNode, type Ghost } from './GhostNode'
import { $placesOf, type TokenPlace } from './tokenPlaces'
import { wording } from '../../../wording'

/** Marks an update that draws: nothing was written. */
export const DRAWING_TAG = 'suggestions-drawn'

/**
 * A change to be drawn in the text that is in the editor. `isDone`: that text has it already, so
 * `change` is what would undo it; what it takes out was put in, and the other way round.
 */
export type DrawnChange = {
  change: BodyChange
  isDone: boolean
  suggestion: number | null
  tone: number
}

/** Where each suggestion is on the page. */
export type DrawnPlaces = ReadonlyMap<number, readonly (Range | Element)[]>

/** How many colours people have, and the names of their highlights. */
export const TONES = 4
const MARKS = ['come', 'gone'] as const

/**
 * Draws changes in the editor: what goes is struck out and what is new underlined, in its place. The
 * text and its history stay as they are. Answers where each is.
 */
export function drawChanges(
  editor: LexicalEditor,
  blocks: BlockTable,
  drawn: readonly DrawnChange[],
): DrawnPlaces {
  drawGhosts(editor, blocks, drawn)
  const places = new Map<number, (Range | Element)[]>()
  const note = (id: number | null, place: Range | Element) => {
    if (id !== null) places.set(id, [...(places.get(id) ?? []), place])
  }
  const root = editor.getRootElement()
  for (const element of root?.querySelectorAll<HTMLElement>('.forme-writing__ghost') ?? []) {
    note(Number(element.dataset.suggestion ?? NaN) || null, element)
  }
  const ranges = new Map<string, Range[]>()
  clearMarks(root)
  editor.getEditorState().read(() => {
    for (const { change, isDone, suggestion, tone } of drawn) {
      const block = $blockOf(blocks, change.block)
      const element = block && editor.getElementByKey(block.getKey())
      if (!block || !element) continue
      const mark = isDone ? 'come' : 'gone'
      if (change.type === 'move') {
        setMark(element, 'move', tone)
        note(suggestion, element)
        continue
      }
      const own = $placesOf(block).slice(change.from, change.to)
      const isOther = change.insert.some(({ begins }) => begins === change.block)
      if (change.from === 0 && own.length > 0) {
        setMark(element, isOther ? 'shape' : mark, tone)
        note(suggestion, element)
      }
      for (const part of markPlaces(editor, own, mark, tone)) {
        note(suggestion, part)
        if (!(part instanceof Range)) continue
        const name = `forme-${mark}-${tone}`
        ranges.set(name, [...(ranges.get(name) ?? []), part])
      }
    }
  })
  if ('highlights' in CSS) {
    for (const mark of MARKS) {
      for (let tone = 0; tone < TONES; tone++) {
        const name = `forme-${mark}-${tone}`
        CSS.highlights.set(name, new Highlight(...(ranges.get(name) ?? [])))
      }
    }
  }
  return places
}

/** Puts the words that are no part of the text into it, in the place of those that were drawn before. */
export function drawGhosts(
  editor: LexicalEditor,
  blocks: BlockTable,
  drawn: readonly DrawnChange[],
): void {
  clearGhosts(editor)
  if (drawn.length > 0) update(editor, () => $putGhosts(blocks, drawn))
}

/** Takes all drawn words out of the editor, or those in and beside one block. */
export function clearGhosts(editor: LexicalEditor, $within?: () => LexicalNode | null): void {
  const $list = () => {
    const within = $within?.()
    return $within && !within ? [] : $listGhosts(within ?? undefined)
  }
  if (editor.getEditorState().read(() => $list().length === 0)) return
  update(editor, () => $list().forEach((ghost) => ghost.remove()))
}

function update(editor: LexicalEditor, draw: () => void): void {
  const isHere = editor.getRootElement()?.contains(document.activeElement) ?? false
  const tag = [HISTORY_MERGE_TAG, FROM_DESK_TAG, DRAWING_TAG]
  // Whoever writes in a card keeps their place there.
  if (!isHere) tag.push(SKIP_DOM_SELECTION_TAG)
  const drawHere = () => {
    // Lexical hears of a click after it has happened, and would put the cursor back where it was.
    const cursor = isHere ? $createRangeSelectionFromDom(window.getSelection(), editor) : null
    if (cursor) $setSelection(cursor)
    draw()
  }
  editor.update(drawHere, { discrete: true, tag })
}

function $blockOf(blocks: BlockTable, id: string): LexicalNode | null {
  return (
    $getRoot()
      .getChildren()
      .find((node) => !$isGhost(node) && blocks.idOf(node.getKey()) === id) ?? null
  )
}

function $putGhosts(blocks: BlockTable, drawn: readonly DrawnChange[]): void {
  // From the last place to the first, so that places before it stay what they are.
  const inOrder = drawn
    .flatMap((one) => (one.change.type === 'words' ? [{ ...one, change: one.change }] : []))
    .sort((a, b) => b.change.to - a.change.to)
  for (const { change, isDone, suggestion, tone } of inOrder) {
    const insert = change.insert.filter(({ begins }) => begins !== change.block)
    if (insert.length === 0) continue
    const [head, ...groups] = splitAtBeginnings(insert)
    const ghost = (tokens: readonly BodyToken[], isBlock = false) => {
      const kind: Ghost['kind'] = isDone ? 'gone' : 'come'
      const words = sayTokens(tokens)
      return new GhostNode({ kind, words, tone, suggestion }, isBlock)
    }
    const first = $getRoot().getFirstChild()
    if (change.block === TOP) {
      for (const group of groups) first?.insertBefore(ghost(group, true))
      continue
    }
    const block = $blockOf(blocks, change.block)
    if (!block) continue
    const places = $placesOf(block)
    const isAtEnd = change.to >= places.length
    if (isAtEnd) {
      for (const group of groups.reverse()) block.insertAfter(ghost(group, true))
      if (head && head.length > 0) $putAt(block, places, change.to, ghost(head))
    } else $putAt(block, places, change.to, ghost(insert))
  }
}

/** What comes before the first beginning, and then what each beginning begins. */
function splitAtBeginnings(tokens: readonly BodyToken[]): BodyToken[][] {
  const groups: BodyToken[][] = [[]]
  for (const token of tokens) {
    if (token.begins !== undefined) groups.push([])
    groups.at(-1)?.push(token)
  }
  return groups
}

function $putAt(
  block: LexicalNode,
  places: readonly TokenPlace[],
  at: number,
  ghost: GhostNode,
): void {
  const before = places[Math.min(at, places.length) - 1]
  const node = before && $getNodeByKey(before.key)
  if (!before || !node) return
  if ($isTextNode(node) && before.isText) {
    const isInside = before.to < node.getTextContentSize()
    const [left] = isInside ? node.splitText(before.to) : [node]
    left?.insertAfter(ghost)
  } else if ($isBox(node)) block.insertAfter(new GhostNode(ghost.__ghost, true))
  else if ($isElementNode(node)) {
    const next = places[at] && $getNodeByKey(places[at].key)
    const holder = node.getType() === 'list' || node.isShadowRoot() ? next : node
    if (!$isElementNode(holder)) return
    const first = holder.getFirstChild()
    if (first) first.insertBefore(ghost)
    else holder.append(ghost)
  } else if (node.is(block)) block.insertAfter(new GhostNode(ghost.__ghost, true))
  else node.insertAfter(ghost)
}

function markPlaces(
  editor: LexicalEditor,
  places: readonly TokenPlace[],
  mark: 'come' | 'gone',
  tone: number,
): (Range | Element)[] {
  const found: (Range | Element)[] = []
  let open: Range | null = null
  for (const { from, isText, key, to } of places) {
    const element = editor.getElementByKey(key)
    if (!element) continue
    if (!isText) {
      if (element.matches('.forme-writing__note')) {
        setMark(element, mark, tone)
        found.push(element)
      } else open = null
      continue
    }
    const letters = firstText(element)
    if (!(letters instanceof Text)) continue
    if (!open) {
      open = document.createRange()
      open.setStart(letters, Math.min(from, letters.length))
      found.push(open)
    }
    open.setEnd(letters, Math.min(to, letters.length))
  }
  return found
}

function setMark(
  element: HTMLElement,
  mark: keyof typeof wording.suggesting.marks,
  tone: number,
): void {
  element.dataset.suggested = mark
  element.dataset.said = wording.suggesting.marks[mark]
  element.dataset.tone = String(tone)
}

function clearMarks(root: HTMLElement | null): void {
  for (const element of root?.querySelectorAll<HTMLElement>('[data-suggested]') ?? []) {
    delete element.dataset.suggested
    delete element.dataset.said
    delete element.dataset.tone
  }
}
