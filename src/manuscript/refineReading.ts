import { addAll } from './addAll'
import { recogniseBlocks } from './blocks/recogniseBlocks'
import { checkConservation } from './checkConservation'
import { createProblem } from './createProblem'
import { plainText } from '../text/walk'
import { mapInlines } from './mapInlines'
import { linkTypedNotes } from './notes/linkTypedNotes'
import { takeNotesInPlace } from './notes/takeNotesInPlace'
import { stripMarkerBrackets, stripNumbers } from './notes/numberSigns'
import { removeBidiControls } from './removeBidiControls'
import { reconcileNotes } from './reconcileNotes'
import { placeLateCitations } from './docx/citations/placeCitations'
import { tidyInlines } from './tidyInlines'
import { checkNoteLimit } from './limits'
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptFormat,
  ManuscriptProblem,
  Reading,
} from './model'
import { ManuscriptRefusal } from './refusal'

/**
 * What is done to every manuscript, whatever it was read from: controls of direction taken out, typed notes linked, notices, posts
 * and quotations recognised, markers reconciled with entries, and, for the formats whose source is
 * text, the characters counted. Refuses a manuscript of nothing and one of too many notes.
 */
export function refineReading(
  format: ManuscriptFormat,
  reading: Omit<Reading, 'source' | 'syntax'> & { source?: string; syntax?: string[] },
): { manuscript: Manuscript; problems: ManuscriptProblem[] } {
  const directed = removeBidiControls(reading)
  const { source, syntax = [], titleNotes = [], problems, title, ...parts } = directed.reading
  const inPlace = takeNotesInPlace(parts.blocks)
  const cited = placeLateCitations(inPlace.blocks)
  const found = [...parts.notes, ...inPlace.notes, ...cited.notes]
  const linked = linkTypedNotes(cited.blocks, found)
  const signs: string[] = []
  const tidy = linked.blocks
    .map((block) =>
      mapInlines(block, (content) => {
        const stripped = stripMarkerBrackets(tidyInlines(content))
        addAll(signs, stripped.syntax)
        return stripped.result
      }),
    )
    .filter(hasWords)
  const recognised = recogniseBlocks(tidy, format === 'text')
  const numbered = stripNumbers(
    found.map((note) => ({
      ...note,
      content: tidyInlines(note.content),
    })),
  )
  const notes = [...numbered.result, ...linked.notes]
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

  const said = [
    ...problems,
    ...directed.problems,
    ...inPlace.problems,
    ...cited.problems,
    ...linked.problems,
    ...numbered.problems,
    ...recognised.problems,
  ]
  if (title === undefined) said.unshift(createProblem('titleMissing', {}))
  addAll(said, reconcileNotes(manuscript, titleNotes))
  if (source !== undefined) {
    const all = [
      syntax,
      directed.syntax,
      inPlace.syntax,
      linked.syntax,
      signs,
      numbered.syntax,
      recognised.syntax,
    ].flat()
    addAll(said, checkConservation(manuscript, { source, syntax: all }))
  }
  return { manuscript, problems: said }
}

/** Word writes an empty line as a paragraph of one no-break space. */
function hasWords(block: ManuscriptBlock): boolean {
  if (block.type !== 'paragraph') return true
  return (
    block.content.some(({ type }) => type === 'noteMarker') ||
    plainText(block.content).trim() !== ''
  )
}

function refuseEmpty({ title, blocks, notes, images, unsupported }: Manuscript): void {
  if (
    title === undefined &&
    [blocks, notes, images, unsupported].every(({ length }) => length === 0)
  )
    throw new ManuscriptRefusal('empty')
}
