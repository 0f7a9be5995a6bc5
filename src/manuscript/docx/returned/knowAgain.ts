import { listUnits, type Unit } from '../../../edition/compare/listUnits'
import { matchUnits } from '../../../edition/compare/matchUnits'
import { measureLikeness } from '../../../edition/compare/measureLikeness'
import type { Inline } from '../../../edition/articleText'
import type { ReturnedNote, ReturnedParagraph, ReturnedText } from './readReturned'

/**
 * A text whose paragraphs and notes are named as those of the text before it. Which is which is told
 * by the bookmark each left with, as far as its words bear that out, and by its words.
 */
export type Side = {
  /** `content` has the markers by the names of their notes. */
  paragraphs: { id: string; content: Inline[]; paragraph: ReturnedParagraph; unit: Unit }[]
  notes: { id: string; content: Inline[]; note: ReturnedNote; unit: Unit }[]
}

/**
 * A text by the names of the one before it, from which it was made by somebody's changes; by its own
 * bookmarks without one. `turn` counts such steps: what is new in this one is named by it.
 */
export function knowAgain(text: ReturnedText, before: Side | null, turn = 0): Side {
  const noteIDs = nameNotes(text.notes, before)
  const named = (content: ReturnedParagraph['content']): Inline[] =>
    content.map((piece): Inline => {
      if (piece.type === 'noteMarker') {
        return { type: 'noteMarker', note: noteIDs.get(piece.note) ?? piece.note }
      }
      return piece.type === 'link' ? { ...piece, content: named(piece.content) } : (piece as Inline)
    })
  const written = text.paragraphs.map((paragraph) => {
    const content = named(paragraph.content)
    return { paragraph, content, unit: toUnit(content) }
  })
  const ids = before
    ? nameParagraphs(written, before, turn)
    : written.map(({ paragraph }, place) => paragraph.anchors[0] ?? `at-${place}`)
  const paragraphs = written.map((one, place) => ({ ...one, id: ids[place] ?? '' }))
  const notesBefore = new Map((before?.notes ?? []).map((one) => [one.id, one.note]))
  const notes = text.notes.map((given) => {
    const id = noteIDs.get(given.id) ?? given.id
    const note = keepCited(given, notesBefore.get(id))
    const content = named(note.content)
    return { id, content, note, unit: toUnit(content) }
  })
  return { paragraphs, notes }
}

/**
 * A reference manager prints its citations anew, in whatever style it is set to: as long as they cite
 * the same, that is nobody's change, and their words stay those they left with.
 */
function keepCited(note: ReturnedNote, before: ReturnedNote | undefined): ReturnedNote {
  if (!note.parts || !before?.parts) return note
  const left = before.parts.filter(({ cites }) => cites !== null)
  const parts = note.parts.map((part) => {
    const at = part.cites === null ? -1 : left.findIndex(({ cites }) => cites === part.cites)
    return at < 0 ? part : (left.splice(at, 1)[0] ?? part)
  })
  return { ...note, parts, content: parts.flatMap(({ content }) => content) }
}

function toUnit(content: Inline[]): Unit {
  const [unit] = listUnits({ body: [{ type: 'paragraph', id: '', content }] })
  if (!unit) throw new Error('A paragraph is one unit.')
  return unit
}

/** Names of notes: the bookmark they left with, else the most like of those left over, else a new one. */
function nameNotes(notes: readonly ReturnedNote[], before: Side | null): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const known = new Map((before?.notes ?? []).map((note) => [note.id, note.unit]))
  for (const { anchor, id } of notes) {
    if (anchor === null || taken.has(anchor) || (before && !known.has(anchor))) continue
    names.set(id, anchor)
    taken.add(anchor)
  }
  const free = notes.filter(({ id }) => !names.has(id))
  const left = [...known].filter(([id]) => !taken.has(id))
  const pairs = matchUnits(
    left.map(([, unit]) => unit),
    free.map(({ content }) => toUnit(content as Inline[])),
  )
  const matched = new Map(pairs.map(([i, j]) => [j, left[i]?.[0]]))
  for (const [place, { id }] of free.entries()) names.set(id, matched.get(place) ?? `new-${id}`)
  return names
}

/** Below this a bookmark stands around other words, and something more alike is looked for first. */
const LIKE = 0.3
const FEW_WORDS = 4

/**
 * Names of paragraphs: the bookmark that begins in it where its words are like those it left with,
 * else the most like of what is left over, else its bookmark all the same (it was rewritten), else a
 * new one.
 */
function nameParagraphs(
  written: readonly { paragraph: ReturnedParagraph; unit: Unit }[],
  before: Side,
  turn: number,
): string[] {
  const names = new Map<number, string>()
  const taken = new Set<string>()
  const known = new Map(before.paragraphs.map(({ id, unit }) => [id, unit]))
  const name = (place: number, id: string) => {
    if (names.has(place) || taken.has(id)) return
    names.set(place, id)
    taken.add(id)
  }
  const anchored = written.flatMap(({ paragraph, unit }, place) =>
    paragraph.anchors.flatMap((id) => {
      const base = known.get(id)
      if (!base) return []
      const likeness = isBeginning(unit, base) ? 1 : measureLikeness(base, unit)
      return [{ id, place, base, unit, likeness }]
    }),
  )
  const best = new Map<string, { likeness: number; count: number }>()
  for (const { id, likeness } of anchored) {
    const before = best.get(id) ?? { likeness: 0, count: 0 }
    best.set(id, { likeness: Math.max(before.likeness, likeness), count: before.count + 1 })
  }
  for (const { base, id, likeness, place, unit } of anchored) {
    const among = best.get(id)
    const isShort = base.length < FEW_WORDS && unit.length < FEW_WORDS
    const isAlike = likeness >= LIKE || (isShort && among?.count === 1)
    if (isAlike && likeness === among?.likeness) name(place, id)
  }
  const left = [...known].filter(([id]) => !taken.has(id))
  const free = [...written.keys()].filter((place) => !names.has(place))
  const pairs = matchUnits(
    left.map(([, unit]) => unit),
    free.flatMap((place) => written[place]?.unit ?? []),
  )
  for (const [i, j] of pairs) name(free[j] ?? -1, left[i]?.[0] ?? '')
  for (const { id, place } of anchored) name(place, id)
  return written.map((_, place) => names.get(place) ?? `new-${turn}-${place}`)
}

/** So much of the words of a paragraph that was cut in two stand in the one it was. */
const CUT = 0.8

/** Whether a paragraph is the first part of one: where that was cut in two, this part stays it. */
function isBeginning(unit: Unit, whole: Unit): boolean {
  const first = ({ tokens }: Unit) => tokens.find(({ word }) => word !== null)?.word
  if (unit.length === 0 || unit.length > whole.length || first(unit) !== first(whole)) return false
  let shared = 0
  for (const [word, count] of unit.words) shared += Math.min(count, whole.words.get(word) ?? 0)
  return shared / unit.length >= CUT
}
