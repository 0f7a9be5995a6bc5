import type { Inline } from '../../edition/articleText'
import type { ReturnedFile, ReturnedText } from '../../manuscript/docx/returned/readReturned'
import type { ManuscriptInline } from '../../manuscript/model'
import { mapPhrasing } from '../../text/walk'
import type { BodyBlock } from '../bodyBlocks'
import type { HeadWords } from '../suggested/textChanges'
import { compareBrought, type ComparedFile } from './readBrought'
import { inlinesHere, childrenOf, type WordLine } from './wordLines'

/** A body that was made of a file with its tracked changes rejected. */
export type ImportedBody = {
  blocks: readonly BodyBlock[]
  lines: readonly WordLine[]
  /** The id of each note in the body by its id in the file. */
  notes: Readonly<Record<string, string>>
  /** What new blocks and notes are named by, so that the same file names them the same. */
  seed: string
  /** The file has these words as paragraphs, and the body not at all. */
  head: HeadWords
}

/**
 * The tracked changes of a file that was never ours, as changes of the body that was made of it
 * without them. What reading made different of a paragraph or a note is no change of anybody’s: only
 * what lies between the file without and the file with a person’s changes is carried over. What has
 * no place in the text, such as a citation that became a record, is a question.
 */
export function compareTracked(
  { blocks, head, lines, notes, seed }: ImportedBody,
  file: ReturnedFile,
): ComparedFile {
  const inFile = new Map(Object.entries(notes).map(([name, id]) => [id, name]))
  const named = (content: Inline[]): Inline[] =>
    mapPhrasing(content, (piece) =>
      piece.type === 'noteMarker'
        ? [{ ...piece, note: inFile.get(piece.note) ?? piece.note }]
        : [piece],
    ) as Inline[]
  const nodes = new Map(blocks.map(({ id, node }) => [id, node]))
  const paragraphs = lines.map(({ anchor, block, holds, path }) => {
    const node = path.reduce((one, place) => one && childrenOf(one)[place], nodes.get(block))
    const content = holds === 'text' && node ? named(inlinesHere(node)) : []
    return { anchors: [anchor], role: '', content: content as ManuscriptInline[] }
  })
  const rejected = byOwnNames(file.rejected)
  const left: ReturnedText = {
    paragraphs,
    notes: rejected.notes.filter(({ id }) => notes[id] !== undefined),
  }
  const stages = file.stages.map((stage) => ({ ...stage, text: byOwnNames(stage.text) }))
  return compareBrought(
    { id: seed, blocks: [...blocks], lines: [...lines], head, notes: { ...notes }, left },
    { ...file, rejected, stages, accepted: stages.at(-1)?.text ?? rejected },
    { skipUntracked: true },
  )
}

/** Its bookmarks are not ours, and its notes are the same in every reading of it. */
function byOwnNames({ notes, paragraphs }: ReturnedText): ReturnedText {
  return {
    notes: notes.map((note) => ({ ...note, anchor: note.id })),
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, anchors: [] })),
  }
}
