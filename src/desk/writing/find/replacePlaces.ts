'use client'
import { $getNodeByKey, $isTextNode } from '@payloadcms/richtext-lexical/lexical'
import type { BodyFields, BodyNode } from '../../../richtext/model'
import { isBody } from '../../../richtext/isBody'
import { $listNotes } from '../notes/commands'
import { $readRoomText, type Place, type RoomText } from '../places/roomText'
import { findPlaces, type Wanted } from './findPlaces'

/** A look that can be looked for; the bit is the one Lexical stores. */
export type WantedLook = 'any' | 'italic' | 'bold'
const BITS = { bold: 1, italic: 2 } as const

/** Where the words stand in the text, in this look; to be called inside `read` or `update`. */
export function $findInText(wanted: Wanted, look: WantedLook): { room: RoomText; places: Place[] } {
  const room = $readRoomText()
  const places = findPlaces(room.text, wanted)
  return {
    room,
    places: look === 'any' ? places : places.filter((one) => $hasLook(room, one, look)),
  }
}

function $hasLook(room: RoomText, { end, start }: Place, look: 'bold' | 'italic'): boolean {
  const runs = room.runs.filter((run) => run.start < end && run.end > start)
  return runs.every(({ key }) => {
    const node = $getNodeByKey(key)
    return $isTextNode(node) && node.hasFormat(look)
  })
}

/**
 * Replaces what stands at these places of the text as it was read; to be called inside `update`. The
 * new words have the look of the first of the old, and a marker among them stays.
 */
export function $replaceInText(room: RoomText, places: readonly Place[], words: string): void {
  // From the end, so that the places before stay what they are.
  for (const { end, start } of places.toReversed()) {
    const runs = room.runs.filter((run) => run.start < end && run.end > start)
    for (const [place, run] of [...runs.entries()].toReversed()) {
      const node = $getNodeByKey(run.key)
      if (!$isTextNode(node)) continue
      const from = Math.max(0, start - run.start)
      const gone = Math.min(end, run.end) - run.start - from
      node.spliceText(from, gone, place === 0 ? words : '')
      if (node.getTextContentSize() === 0) node.remove()
    }
  }
}

/** How often the words stand in the notes; to be called inside `read` or `update`. */
export function $countInNotes(wanted: Wanted, look: WantedLook): number {
  return $listNotes().reduce((sum, note) => sum + countIn(note.getFields(), wanted, look), 0)
}

/** Replaces the words in all notes: their running words, and what stands around a citation. */
export function $replaceInNotes(wanted: Wanted, look: WantedLook, words: string): void {
  for (const note of $listNotes()) {
    const fields = note.getFields()
    if (note.isAgain() || countIn(fields, wanted, look) === 0) continue
    note.setFields(mapWords(fields, look, (text) => replaceIn(text, wanted, words)))
  }
}

function countIn(fields: BodyFields, wanted: Wanted, look: WantedLook): number {
  let count = 0
  mapWords(fields, look, (text) => {
    count += findPlaces(text, wanted).length
    return text
  })
  return count
}

function replaceIn(text: string, wanted: Wanted, words: string): string {
  return findPlaces(text, wanted)
    .toReversed()
    .reduce((now, { end, start }) => `${now.slice(0, start)}${words}${now.slice(end)}`, text)
}

function mapWords(fields: BodyFields, look: WantedLook, map: (text: string) => string): BodyFields {
  const { citations, prose } = fields
  const around = (words: unknown) =>
    typeof words === 'string' && look === 'any' ? map(words) : words
  return {
    ...fields,
    ...(isBody(prose) ? { prose: { root: mapNode(prose.root, look, map) } } : {}),
    ...(Array.isArray(citations)
      ? {
          citations: (citations as Record<string, unknown>[]).map((row) => ({
            ...row,
            ...('prefix' in row ? { prefix: around(row.prefix) } : {}),
            ...('suffix' in row ? { suffix: around(row.suffix) } : {}),
          })),
        }
      : {}),
  }
}

function mapNode(node: BodyNode, look: WantedLook, map: (text: string) => string): BodyNode {
  if (node.text !== undefined) {
    const isLook = look === 'any' || (Number(node.format ?? 0) & BITS[look]) !== 0
    return isLook ? { ...node, text: map(node.text) } : node
  }
  return node.children
    ? { ...node, children: node.children.map((child) => mapNode(child, look, map)) }
    : node
}
