import { listSuggested } from '../../../edition/suggest/listSuggested'
import type { Token } from '../../../edition/compare/contentToTokens'
import type { Unit } from '../../../edition/compare/listUnits'
import {
  idOfBlock,
  TOP,
  type SuggestedChange,
  type SuggestToken,
  type TokenBlock,
} from '../../../edition/suggest/suggestedText'
import { plainText } from '../../../text/walk'
import { knowAgain, type Side } from './knowAgain'
import type { ReturnedFile, ReturnedText } from './readReturned'

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

type FileToken = SuggestToken & { token?: Token }

type Blocks = { blocks: FileToken[][]; noteBlocks: FileToken[][] }

export function compareReturned(left: ReturnedText, file: ReturnedFile): ReturnedChanges {
  const base = knowAgain(left, null)
  const rejected = knowAgain(file.rejected, base, 1)
  const accepted = knowAgain(file.accepted, rejected, 2)
  const [was, between, now] = [base, rejected, accepted].map(blocksOf) as [Blocks, Blocks, Blocks]
  const there = new Set(file.rejected.paragraphs.flatMap(({ anchors }) => anchors))
  const isKept = new Set(rejected.paragraphs.map(({ id }) => id))
  return {
    changes: [...listFound(was, between, false), ...listFound(between, now, true)],
    lost: base.paragraphs.filter(({ id }) => isKept.has(id) && !there.has(id)).length,
  }
}

function blocksOf({ notes, paragraphs }: Side): Blocks {
  return {
    blocks: paragraphs.map(({ id, paragraph, unit }) => toBlock(id, paragraph.role, unit)),
    noteBlocks: notes.map(({ id, unit }) => toBlock(id, 'note', unit)),
  }
}

function toBlock(id: string, role: string, unit: Unit): FileToken[] {
  const tokens = unit.tokens.map((token): FileToken => {
    const { inline, key } = token
    const isSpace = inline.type === 'text' && inline.text.trim() === ''
    return { key, token, ...(isSpace ? { isSpace } : {}) }
  })
  return [{ key: role, begins: id }, ...tokens]
}

function listFound(before: Blocks, after: Blocks, isTracked: boolean): FoundChange[] {
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
function sameNotes({ noteBlocks }: Blocks, other: Blocks): FileToken[][] {
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
