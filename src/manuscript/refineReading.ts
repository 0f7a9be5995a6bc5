import { addAll } from './addAll'
import { recogniseBlocks } from './blocks/recogniseBlocks'
import { checkConservation } from './checkConservation'
import { checkNoteLimit } from './checkNoteLimit'
import { createProblem } from './createProblem'
import { inlinesToText } from './inlinesToText'
import { mapInlines } from './mapInlines'
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptFormat,
  ManuscriptProblem,
  Reading,
} from './model'
import { linkTypedNotes } from './notes/linkTypedNotes'
import { reconcileNotes } from './reconcileNotes'
import { ManuscriptRefusal } from './refusal'
import { tidyInlines } from './tidyInlines'

/**
 * What is done to every manuscript, whatever it was read from: typed notes linked, notices, posts
 * and quotations recognised, markers reconciled with entries, and, for the formats whose source is
 * text, the characters counted. Refuses a manuscript of nothing and one of too many notes.
 */
export function refineReading(
  format: ManuscriptFormat,
  reading: Omit<Reading, 'source' | 'syntax'> & { source?: string; syntax?: string[] },
): { manuscript: Manuscript; problems: ManuscriptProblem[] } {
  const { source, syntax = [], problems, title, ...parts } = reading
  const linked = linkTypedNotes(parts.blocks, parts.notes.length > 0)
  const tidy = linked.blocks.map((block) => mapInlines(block, tidyInlines)).filter(hasWords)
  const recognised = recogniseBlocks(tidy, format === 'text')
  const notes = [...parts.notes, ...linked.notes]
  checkNoteLimit(notes.length)
  const manuscript: Manuscript = {
    format,
    ...(title === undefined ? {} : { title }),
    blocks: recognised.blocks,
    notes: notes.map((note) => ({ ...note, content: tidyInlines(note.content) })),
    images: parts.images,
    unsupported: parts.unsupported,
  }
  refuseEmpty(manuscript)

  const found = [...problems, ...linked.problems, ...recognised.problems]
  if (title === undefined) found.unshift(createProblem('titleMissing', {}))
  addAll(found, reconcileNotes(manuscript))
  if (source !== undefined) {
    const all = [...syntax, ...linked.syntax, ...recognised.syntax]
    addAll(found, checkConservation(manuscript, { source, syntax: all }))
  }
  return { manuscript, problems: found }
}

/** Word writes an empty line as a paragraph of one no-break space. */
function hasWords(block: ManuscriptBlock): boolean {
  if (block.type !== 'paragraph') return true
  return (
    block.content.some(({ type }) => type === 'noteMarker') ||
    inlinesToText(block.content).trim() !== ''
  )
}

function refuseEmpty({ title, blocks, notes, images, unsupported }: Manuscript): void {
  if (
    title === undefined &&
    [blocks, notes, images, unsupported].every(({ length }) => length === 0)
  )
    throw new ManuscriptRefusal('empty')
}
