import { contentToTokens, type Token } from '../../../edition/compare/contentToTokens'
import { listUnits, type Unit } from '../../../edition/compare/listUnits'
import { matchUnits } from '../../../edition/compare/matchUnits'
import { measureLikeness } from '../../../edition/compare/measureLikeness'
import type { Inline } from '../../../edition/articleText'
import { listSuggested } from '../../../edition/suggest/listSuggested'
import {
  idOfBlock,
  TOP,
  type SuggestedChange,
  type SuggestToken,
  type TokenBlock,
} from '../../../edition/suggest/suggestedText'
import { plainText } from '../../../text/walk'
import type { ReturnedFile, ReturnedNote, ReturnedParagraph, ReturnedText } from './readReturned'

/**
 * What somebody changed in a file that came back: first what they changed without tracking it (the
 * text as it left against the file with every tracked change rejected), then what they tracked
 * (rejected against accepted). Both sides are read by the same reader, so what it makes the same of
 * both is no change.
 */
export type FoundChange = {
  kind: FoundKind
  isTracked: boolean
  /** The block, or the one before where it is new; a note where `part` says so. */
  part: 'block' | 'note'
  id: string
  /** The words that go and those that come. */
  before: string
  after: string
}

export type FoundKind =
  | 'words'
  | 'look'
  | 'noteAdded'
  | 'noteDeleted'
  | 'added'
  | 'deleted'
  | 'split'
  | 'merged'
  | 'moved'
  | 'role'

export type ReturnedChanges = {
  changes: FoundChange[]
  /** Paragraphs that came back without their bookmark and were known by their words. */
  lost: number
}

export function compareReturned(left: ReturnedText, file: ReturnedFile): ReturnedChanges {
  const base = toSide(left, null)
  const rejected = toSide(file.rejected, base)
  const accepted = toSide(file.accepted, rejected)
  const there = new Set(file.rejected.paragraphs.flatMap(({ anchors }) => anchors))
  const isKept = new Set(rejected.paragraphs.map(({ id }) => id))
  return {
    changes: [...listFound(base, rejected, false), ...listFound(rejected, accepted, true)],
    lost: base.paragraphs.filter(({ id }) => isKept.has(id) && !there.has(id)).length,
  }
}

type FileToken = SuggestToken & { token?: Token }

/** A text whose blocks and notes are named as those of the text before it. */
type Side = {
  paragraphs: { id: string; paragraph: ReturnedParagraph; unit: Unit }[]
  notes: { id: string; unit: Unit }[]
  blocks: FileToken[][]
  noteBlocks: FileToken[][]
}

function toSide(text: ReturnedText, before: Side | null): Side {
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
    ? nameParagraphs(written, before)
    : written.map(({ paragraph }, place) => paragraph.anchors[0] ?? `at-${place}`)
  const paragraphs = written.map((one, place) => ({ ...one, id: ids[place] ?? '' }))
  const notes = text.notes.map(({ content, id }) => ({
    id: noteIDs.get(id) ?? id,
    content: named(content),
    unit: toUnit(named(content)),
  }))
  return {
    paragraphs,
    notes,
    blocks: paragraphs.map(({ content, id, paragraph }) => toBlock(id, paragraph.role, content)),
    noteBlocks: notes.map(({ content, id }) => toBlock(id, 'note', content)),
  }
}

function toUnit(content: Inline[]): Unit {
  const [unit] = listUnits({ body: [{ type: 'paragraph', id: '', content }] })
  if (!unit) throw new Error('A paragraph is one unit.')
  return unit
}

function toBlock(id: string, role: string, content: Inline[]): FileToken[] {
  const tokens = contentToTokens(content).map((token): FileToken => {
    const { inline, key } = token
    const isSpace = inline.type === 'text' && inline.text.trim() === ''
    return { key, token, ...(isSpace ? { isSpace } : {}) }
  })
  return [{ key: role, begins: id }, ...tokens]
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
      return base ? [{ id, place, base, unit, likeness: measureLikeness(base, unit) }] : []
    }),
  )
  const isSole = ({ id }: { id: string }) => anchored.filter((one) => one.id === id).length === 1
  for (const one of anchored) {
    const isShort = one.base.length < FEW_WORDS && one.unit.length < FEW_WORDS
    const isAlike = one.likeness >= LIKE || (isShort && isSole(one))
    const isBest = anchored.every(({ id, likeness }) => id !== one.id || likeness <= one.likeness)
    if (isAlike && isBest) name(one.place, one.id)
  }
  const left = [...known].filter(([id]) => !taken.has(id))
  const free = [...written.keys()].filter((place) => !names.has(place))
  const pairs = matchUnits(
    left.map(([, unit]) => unit),
    free.flatMap((place) => written[place]?.unit ?? []),
  )
  for (const [i, j] of pairs) name(free[j] ?? -1, left[i]?.[0] ?? '')
  for (const { id, place } of anchored) name(place, id)
  return written.map((_, place) => names.get(place) ?? `new-${place}`)
}

function listFound(before: Side, after: Side, isTracked: boolean): FoundChange[] {
  const noteWords = new Map(after.noteBlocks.map((block) => [idOfBlock(block), wordsOf(block)]))
  const was = new Map(before.noteBlocks.map((block) => [idOfBlock(block), wordsOf(block)]))
  const inBody = listSuggested(before.blocks, after.blocks).flatMap((change) =>
    describeChange(change, before.blocks).flatMap((found): FoundChange[] => {
      const { added, deleted } = listMarkers(change, before.blocks)
      const notes = [
        ...deleted.map((id) => note('noteDeleted', id, was.get(id) ?? '', '')),
        ...added.map((id) => note('noteAdded', id, '', noteWords.get(id) ?? '')),
      ]
      const isOnlyNotes = found.kind === 'words' && found.before.trim() + found.after.trim() === ''
      return (isOnlyNotes && notes.length > 0 ? notes : [found, ...notes]).map((one) => ({
        ...one,
        isTracked,
      }))
    }),
  )
  const inNotes = listSuggested(sameNotes(before, after), sameNotes(after, before)).flatMap(
    (change) => (change.type === 'move' ? [] : describeChange(change, before.noteBlocks)),
  )
  return [...inBody, ...inNotes.map((one): FoundChange => ({ ...one, part: 'note', isTracked }))]
}

function note(kind: FoundKind, id: string, before: string, after: string): FoundChange {
  return { kind, isTracked: false, part: 'note', id, before, after }
}

/** Notes that both have; one that is new or gone is told by its marker. */
function sameNotes({ noteBlocks }: Side, other: Side): FileToken[][] {
  const there = new Set(other.noteBlocks.map(idOfBlock))
  return noteBlocks
    .filter((block) => there.has(idOfBlock(block)))
    .sort((a, b) => (idOfBlock(a) < idOfBlock(b) ? -1 : 1))
}

function listMarkers(change: SuggestedChange<FileToken>, blocks: readonly TokenBlock<FileToken>[]) {
  const ids = (tokens: readonly FileToken[]) =>
    tokens.flatMap(({ token }) => (token?.inline.type === 'noteMarker' ? [token.inline.note] : []))
  if (change.type === 'move') return { added: [], deleted: [] }
  const gone = ids(takenOut(change, blocks))
  const come = ids(change.insert)
  return {
    added: come.filter((id) => !gone.includes(id)),
    deleted: gone.filter((id) => !come.includes(id)),
  }
}

function takenOut(
  change: Extract<SuggestedChange<FileToken>, { type: 'words' }>,
  blocks: readonly TokenBlock<FileToken>[],
): readonly FileToken[] {
  const block = blocks.find((one) => idOfBlock(one) === change.block) ?? []
  return block.slice(change.from, change.to)
}

function describeChange(
  change: SuggestedChange<FileToken>,
  blocks: readonly TokenBlock<FileToken>[],
): FoundChange[] {
  const base = { isTracked: false, part: 'block' as const, id: change.block }
  const block = blocks.find((one) => idOfBlock(one) === change.block) ?? []
  if (change.type === 'move') {
    return [{ ...base, kind: 'moved', before: wordsOf(block), after: wordsOf(block) }]
  }
  const gone = takenOut(change, blocks)
  const words = { before: wordsOf(gone), after: wordsOf(change.insert) }
  return [{ ...base, kind: kindOf(change, block, gone, words), ...words }]
}

function kindOf(
  change: Extract<SuggestedChange<FileToken>, { type: 'words' }>,
  block: TokenBlock<FileToken>,
  gone: readonly FileToken[],
  { after, before }: { before: string; after: string },
): FoundKind {
  const { from, insert, to } = change
  const begins = insert.some((token) => token.begins !== undefined)
  if (from === 0 && change.block !== TOP) {
    if (insert[0]?.begins === change.block) return 'role'
    return to === block.length && block.length > 1 && !begins ? 'deleted' : 'merged'
  }
  if (begins) return to < block.length ? 'split' : 'added'
  const hasWords = gone.some(({ token }) => token?.word !== null)
  return hasWords && before === after ? 'look' : 'words'
}

/** The words of tokens; the end of a block is a space. */
function wordsOf(tokens: readonly FileToken[]): string {
  return plainText(tokens.flatMap(({ token }) => (token ? [token.inline] : [])))
}
