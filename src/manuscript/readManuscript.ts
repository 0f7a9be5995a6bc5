import { readDocx } from './docx/readDocx'
import { checkNoteLimit, LIMITS } from './limits'
import { readHtml } from './html/readHtml'
import { readMarkdown } from './markdown/readMarkdown'
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptFormat,
  ManuscriptProblem,
  Reading,
} from './model'
import { recogniseFormat } from './recognise/recogniseFormat'
import { ManuscriptRefusal } from './refusal'
import { readText } from './text/readText'
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
import { tidyInlines } from './tidyInlines'

/**
 * Reads a manuscript. The format is recognised by content; the file's name decides only between
 * plain text and Markdown, and Markdown and HTML, where the content is both. Nothing of the file is
 * dropped in silence: what the model has no place for is in `unsupported`, and `problems` list what
 * an editor must know, with the place.
 *
 * `trackedChanges` says what becomes of the tracked changes of a .docx; without it a file that has
 * any is refused. Throws `ManuscriptRefusal` and nothing else, for files larger than 20 MiB, of
 * another kind, encrypted, damaged, hostile, of unknown encoding, empty, or with over 2,000 notes.
 *
 * @example readManuscript(bytes, { fileName: 'editorial.docx', trackedChanges: 'accept' })
 */
export function readManuscript(
  bytes: Uint8Array,
  options: { fileName: string; trackedChanges?: 'accept' | 'reject' },
): { manuscript: Manuscript; problems: ManuscriptProblem[] } {
  const { fileName, trackedChanges } = options
  if (bytes.length === 0) throw new ManuscriptRefusal('empty')
  if (bytes.length > LIMITS.bytes) {
    const detail = `It has ${bytes.length} bytes; ${LIMITS.bytes} are the most.`
    throw new ManuscriptRefusal('tooLarge', detail)
  }
  const file = recogniseFormat(bytes, fileName)
  const reading = READERS[file.format]({ bytes, text: file.text, trackedChanges })
  return refineReading(file.format, {
    ...reading,
    problems: [...file.problems, ...reading.problems],
  })
}

type File = { bytes: Uint8Array; text: string; trackedChanges: 'accept' | 'reject' | undefined }

/** Who reads each format; `text` is empty for those that are no text. */
const READERS: Record<ManuscriptFormat, (file: File) => Reading> = {
  docx: ({ bytes, trackedChanges }) => {
    const { manuscript, ...read } = readDocx(bytes, trackedChanges ? { trackedChanges } : {})
    return { ...manuscript, ...read }
  },
  markdown: ({ text }) => readMarkdown(text),
  html: ({ text }) => readHtml(text),
  text: ({ text }) => readText(text),
}

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
  const linked = linkTypedNotes(inPlace.blocks, [...parts.notes, ...inPlace.notes])
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
    [...parts.notes, ...inPlace.notes].map((note) => ({
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

  const found = [
    ...problems,
    ...directed.problems,
    ...inPlace.problems,
    ...linked.problems,
    ...numbered.problems,
    ...recognised.problems,
  ]
  if (title === undefined) found.unshift(createProblem('titleMissing', {}))
  addAll(found, reconcileNotes(manuscript, titleNotes))
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
    addAll(found, checkConservation(manuscript, { source, syntax: all }))
  }
  return { manuscript, problems: found }
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
