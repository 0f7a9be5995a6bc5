import { hashText } from '../../edition/hashText'
import type { Inline } from '../../edition/articleText'
import { measureLikeness } from '../../edition/compare/measureLikeness'
import { mergeInlines } from '../../edition/mergeInlines'
import { knowAgain, type Side } from '../../manuscript/docx/returned/knowAgain'
import type { ReturnedFile, ReturnedText } from '../../manuscript/docx/returned/readReturned'
import { mapPhrasing, plainText } from '../../text/walk'
import type { BodyBlock } from '../bodyBlocks'
import type { BodyNode } from '../model'
import type { HeadWords } from '../suggested/textChanges'
import { carryWords } from './carryWords'
import { askNotes, askWords, sayRole, type Ask, type ReturnedQuestion } from './askPerson'
import { editNote, newNote } from './editNote'
import { createHead } from './headOfFile'
import { kindOf, kindOfLine, linesToBlocks, type BodyLine, type BodyLines } from './linesToBlocks'
import { inlinesHere, childrenOf, type WordLine } from './wordLines'
import { wording } from '../../wording'

/** An export as it is kept: what left, and which line of the file is which of the body. */
export type KeptExport = {
  id: string
  blocks: BodyBlock[]
  lines: WordLine[]
  /** The words of the head as they left. */
  head: HeadWords
  /** The id of each note by the number it left with. */
  notes: Record<string, string>
  /** The file as it left, by the reader that reads what comes back. */
  left: ReturnedText
}

/**
 * A text as one person more has made it. `author` is null of changes that nobody tracked, `at` null
 * where the file says no time.
 */
export type ReturnedBody = {
  author: string | null
  at: string | null
  blocks: BodyBlock[]
  head: HeadWords
}

/** What is known of the text between two steps. */
type State = BodyLines & {
  side: Side
  head: HeadWords
  /** The id of a note in the body by its name in the file. */
  noteIDs: ReadonlyMap<string, string>
}

export type CompareOptions = { byWords?: boolean; skipUntracked?: boolean }

export type ReturnedBodies = {
  bodies: ReturnedBody[]
  questions: ReturnedQuestion[]
  /** Whether the file has no bookmark of ours any more: all of it was known by its words. */
  isByWords: boolean
  /** How much of the text that left is in the file, from 0 to 1. */
  known: number
}

/** Words that are so much alike are the same, written on. */
const LIKE = 0.3

/**
 * What a file that came back makes of the body that left: first by changes that nobody tracked, then
 * by those of one person more in each. `byWords`: marks in it are not ours, or not of this text.
 * `skipUntracked`: what only its reading made different is no change.
 */
export function returnedToBodies(
  kept: KeptExport,
  given: ReturnedFile,
  { byWords = false, skipUntracked = false }: CompareOptions = {},
): ReturnedBodies {
  const file = byWords ? withoutMarks(given) : given
  const notes = new Map<string, BodyNode>()
  for (const { node } of kept.blocks) findNotes(node, notes)
  const left = knowAgain(kept.left, null)
  const steps = [
    { author: null, at: null, text: file.rejected },
    ...file.stages.map(({ at, author, text }) => ({ author, at, text })),
  ]
  const questions: ReturnedQuestion[] = []
  let state: State = {
    side: left,
    head: kept.head,
    lines: startLines(kept),
    notes,
    noteIDs: new Map(Object.entries(kept.notes)),
  }
  const sides: Side[] = []
  for (const [place, { text }] of steps.entries()) {
    sides.push(knowAgain(text, sides.at(-1) ?? left, place + 1))
  }
  const first = sides[0] ?? left
  const isSlipped = findSlipped(first, sides.at(-1) ?? first)
  const bodies = steps.map(({ at, author }, place): ReturnedBody => {
    const side = sides[place] ?? left
    if (place === 0 && skipUntracked) state = nameAnew(state, side)
    else {
      const newID = countedIDs(`${kept.id} ${place} ${author ?? ''}`)
      const ask: Ask = (question) => questions.push({ author, ...question })
      state = takeStep(state, side, {
        ask,
        isSlipped: place === 0 ? isSlipped : () => false,
        newID,
      })
    }
    const blocks = linesToBlocks(kept.blocks, kept.lines, state)
    return { author, at, blocks, head: state.head }
  })
  const isOurs = file.rejected.paragraphs.some(({ anchors }) => anchors.length > 0)
  const there = new Map(first.paragraphs.map(({ id, unit }) => [id, unit]))
  const inBody = new Set(kept.lines.map(({ anchor }) => anchor))
  const said = left.paragraphs.filter(({ id, unit }) => unit.length > 0 && inBody.has(id))
  const isThere = said.filter(({ id, unit }) => {
    const now = there.get(id)
    return now !== undefined && measureLikeness(unit, now) >= LIKE
  }).length
  return {
    bodies,
    questions,
    isByWords: !isOurs,
    known: said.length === 0 ? 1 : isThere / said.length,
  }
}

/**
 * Where a paragraph is taken out or carried away under tracking, LibreOffice gives the one after it
 * the style of that one, and tracks nothing: what such a paragraph is now for, nobody may have said.
 */
function findSlipped(rejected: Side, accepted: Side): (id: string) => boolean {
  const aboveIn = ({ paragraphs }: Side) =>
    new Map(paragraphs.map(({ id }, place) => [id, paragraphs[place - 1]?.id]))
  const [before, after] = [aboveIn(rejected), aboveIn(accepted)]
  return (id) => before.get(id) !== after.get(id)
}

function withoutMarks(file: ReturnedFile): ReturnedFile {
  const bare = ({ notes, paragraphs }: ReturnedText): ReturnedText => ({
    notes: notes.map((note) => ({ ...note, anchor: null })),
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, anchors: [] })),
  })
  return {
    ...file,
    rejected: bare(file.rejected),
    accepted: bare(file.accepted),
    stages: file.stages.map((stage) => ({ ...stage, text: bare(stage.text) })),
  }
}

/** Ids that are the same whenever the same file is read. */
function countedIDs(seed: string): () => string {
  let count = 0
  return () => hashText([seed, (count += 1)]).slice(0, 24)
}

function startLines({ blocks, lines }: KeptExport): BodyLine[] {
  const nodes = new Map(blocks.map(({ id, node }) => [id, node]))
  return lines.map((line): BodyLine => {
    const node = nodeAt(nodes.get(line.block), line.path)
    const { anchor: name, block } = line
    const content = line.holds === 'text' && node ? inlinesHere(node) : null
    return { name, block, line, content, field: null, role: null }
  })
}

function nodeAt(block: BodyNode | undefined, path: readonly number[]): BodyNode | undefined {
  return path.reduce((node, place) => node && childrenOf(node)[place], block)
}

function findNotes(node: BodyNode, notes: Map<string, BodyNode>): void {
  if (node.type === 'inlineBlock' && node.fields?.blockType === 'note') {
    notes.set(String(node.fields.id), node)
  }
  for (const child of childrenOf(node)) findNotes(child, notes)
}

/** A file that was never ours: its paragraphs are those of the text whose words they have. */
function nameAnew(state: State, side: Side): State {
  return { ...state, side }
}

/** The lines of the body after one person's changes. */
function takeStep(
  state: State,
  side: Side,
  { ask, isSlipped, newID }: { ask: Ask; isSlipped: (id: string) => boolean; newID: () => string },
): State {
  const known = new Map(state.lines.map((line) => [line.name, line]))
  const before = new Map(state.side.paragraphs.map((one) => [one.id, one]))
  const { noteIDs, notes } = editNotes(state, side, newID, ask)
  const head = createHead(state.head)
  const lines: BodyLine[] = []
  const there = new Set<string>()
  for (const { content, id, paragraph, unit } of side.paragraphs) {
    const was = before.get(id)
    const line = known.get(id)
    const about = was ? plainText(was.content) : ''
    if (was && !line?.content) askNotes(was.content, content, side, ask)
    if (was && !line) {
      there.add(id)
      if (!head.change(id, was.content, content)) askWords(about, plainText(content), ask)
    } else if (was && line) {
      if (content.length === 0 && was.content.length > 0) continue
      there.add(id)
      const isOther = was.paragraph.role !== paragraph.role
      const isSame = !isOther && was.unit.key === unit.key
      const changed = isSame
        ? line
        : changeLine(line, was.content, content, {
            noteIDs,
            role: isOther && !isSlipped(id) ? paragraph.role : null,
          })
      if (isOther && changed.role === null) {
        const [now, before] = [sayRole(paragraph.role), sayRole(was.paragraph.role)]
        ask({ says: wording.wordFiles.inFile.isOther(now, before), about, isInNote: false })
      }
      if (line.line?.holds === 'record') askWords(about, plainText(content), ask)
      lines.push(changed)
    } else if (content.length > 0 && !head.add(paragraph.role, content)) {
      lines.push(newLine(lines.at(-1), id, paragraph.role, renameMarkers(content, noteIDs), newID))
    }
  }
  for (const { content, id } of state.side.paragraphs) {
    const isGone = !there.has(id) && !known.has(id)
    if (isGone && !head.change(id, content, [])) askWords(plainText(content), '', ask)
  }
  return { side, head: head.words, lines: withUnread(state, lines), notes, noteIDs }
}

/**
 * The lines with those that no paragraph of the file says, such as a picture’s: nobody took them out,
 * and each stays after the line it followed.
 */
function withUnread({ lines: before, side }: State, lines: readonly BodyLine[]): BodyLine[] {
  const read = new Set(side.paragraphs.map(({ id }) => id))
  const all = [...lines]
  let at = 0
  for (const line of before) {
    const here = all.findIndex(({ name }) => name === line.name)
    if (here >= 0) at = here + 1
    else if (!read.has(line.name)) all.splice(at++, 0, line)
  }
  return all
}

function changeLine(
  line: BodyLine,
  was: readonly Inline[],
  now: readonly Inline[],
  { noteIDs, role }: { noteIDs: ReadonlyMap<string, string>; role: string | null },
): BodyLine {
  const isSimple = line.line === null || line.line.path.length === 0
  const fits = isSimple && role !== null && /^(?:body|heading \d)$/.test(role)
  const own = { ...line, role: fits ? role : line.role }
  if (line.content === null) {
    const [before, after] = [plainText(was), plainText(now)]
    return before === after || line.line?.holds === 'record' ? own : { ...own, field: after }
  }
  const carried = carryWords(line.content, renameMarkers(was, noteIDs), renameMarkers(now, noteIDs))
  return carried === null ? own : { ...own, content: mergeInlines(carried) }
}

/** A line somebody put in: in the list or quotation before it where it is of that kind. */
function newLine(
  last: BodyLine | undefined,
  name: string,
  role: string,
  content: Inline[],
  newID: () => string,
): BodyLine {
  const kind = kindOf(role)
  const joins = last && kind !== 'paragraph' && kind !== 'heading' && kindOfLine(last) === kind
  return {
    name,
    block: joins ? last.block : `word-${newID().slice(0, 16)}`,
    line: null,
    content,
    field: null,
    role,
  }
}

function renameMarkers(content: readonly Inline[], noteIDs: ReadonlyMap<string, string>): Inline[] {
  return mapPhrasing(content as Inline[], (piece) =>
    piece.type === 'noteMarker'
      ? [{ ...piece, note: noteIDs.get(piece.note) ?? piece.note }]
      : [piece],
  ) as Inline[]
}

/** The notes of the body after what was changed in those of the file. */
function editNotes(
  state: State,
  side: Side,
  newID: () => string,
  ask: Ask,
): { notes: Map<string, BodyNode>; noteIDs: Map<string, string> } {
  const notes = new Map(state.notes)
  const noteIDs = new Map(state.noteIDs)
  const before = new Map(state.side.notes.map((note) => [note.id, note]))
  for (const { content, id, unit } of side.notes) {
    const there = before.get(id)
    if (there?.unit.key === unit.key) continue
    const was = there?.content
    const own = noteIDs.get(id)
    const node = own === undefined ? undefined : notes.get(own)
    if (was && own !== undefined && node) {
      const edited = editNote(node, was, content, newID)
      notes.set(own, edited.node)
      if (edited.isQuestion) {
        const says = wording.wordFiles.inFile.noteReads(plainText(content).trim())
        ask({ says, about: plainText(was), isInNote: true })
      }
    } else if (!was) {
      const made = newID()
      noteIDs.set(id, made)
      notes.set(made, newNote(made, content, newID))
    }
  }
  return { notes, noteIDs }
}
