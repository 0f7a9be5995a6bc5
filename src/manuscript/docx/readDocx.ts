import { addAll } from '../addAll'
import { createProblem } from '../createProblem'
import { LIMITS } from '../limits'
import type { ManagerCitation } from '../managerCitation'
import type { Manuscript, ManuscriptProblem } from '../model'
import { recogniseFormat } from '../recognise/recogniseFormat'
import { ManuscriptRefusal } from '../refusal'
import { findStyledHeadings } from './blocks/findStyledHeadings'
import { findIndented } from './blocks/findIndented'
import { joinDropCaps, paragraphsToBlocks } from './blocks/paragraphsToBlocks'
import { findTitleProperty, takeTitle } from './blocks/takeTitle'
import { describeCitations } from './citations/placeCitations'
import { createCitationReader } from './citations/readCitation'
import { checkCounts, listSource } from './checkCounts'
import { listWordComments } from './content/comments'
import { createListCounter } from './content/createListCounter'
import { describeLostLooks } from '../lostLooks'
import { readStory } from './content/readStory'
import type { DocxReading } from './content/story'
import { collectImages } from './content/collectImages'
import { listLeftovers } from './listLeftovers'
import { labelNotes, listMarkedNotes } from './notes/labelNotes'
import { describeRenumbering, readNoteParts } from './notes/readNoteParts'
import { type DocxPackage, findRelated, openPackage } from './openPackage'
import { readParts, type DocxParts } from './readParts'
import { describeRevisions } from './revisions/listTrackedChanges'
import { parseNumbering } from './styles/parseNumbering'
import { parseStyles } from './styles/parseStyles'
import { wording } from '../../wording'

/**
 * Reads .docx files: WordprocessingML (ECMA-376 part 1, chapter 17) in a zip package (part 2).
 *
 * It is read here and not by mammoth, the usual library, because mammoth puts footnotes and
 * endnotes into one list, keeps tracked insertions and drops tracked deletions without a word, and
 * says nothing of what it leaves out. A manuscript's notes are counted before and after, its
 * tracked changes are a question to the editor, and what has no place in the model is listed with
 * where it stood.
 *
 * A file is read in steps: `openPackage` opens it without trusting it and makes trees of its parts;
 * `readParts` settles tracked changes in the trees (`revisions`), so that nothing after it knows of
 * any; `styles` say what paragraphs are for; `content` and `notes` read the stories; `blocks` put
 * paragraphs together; `checkCounts` holds the result against the file.
 */
type DocxFile = {
  /** As read from the file: typed notes, notices and posts are still paragraphs. */
  manuscript: Manuscript
  problems: ManuscriptProblem[]
  /** Every word of the file's text, and those of them that became structure or were listed. */
  source: string
  syntax: string[]
  /** The citations that reference managers left in the file, in the order of its parts. */
  citations: ManagerCitation[]
}

/**
 * The manuscript in a .docx file. `trackedChanges` says what becomes of tracked changes; without it
 * a file with tracked insertions, deletions or moves is refused with their number and places.
 *
 * Throws `ManuscriptRefusal` and nothing else: `empty`, `tooLarge`, `unsupportedType`, `encrypted`,
 * `damaged`, `hostile`, `trackedChanges`.
 *
 * @example readDocx(bytes, { trackedChanges: 'accept' })
 */
export function readDocx(
  bytes: Uint8Array,
  options: { trackedChanges?: 'accept' | 'reject' } = {},
): DocxFile {
  if (bytes.length === 0) throw new ManuscriptRefusal('empty')
  if (bytes.length > LIMITS.bytes) throw new ManuscriptRefusal('tooLarge')
  if (recogniseFormat(bytes, '').format !== 'docx') {
    throw new ManuscriptRefusal('unsupportedType', wording.files.types.notDocx)
  }

  const docx = openPackage(bytes)
  const parts = readParts(docx, options.trackedChanges)
  const source = listSource([parts.body, ...parts.notes.flatMap(({ entries }) => entries)])
  const { reading, images } = startReading(docx, parts)
  if (parts.formatting.length > 0) {
    const changes = describeRevisions(parts.formatting)
    reading.problems.push(createProblem('formattingTracked', { changes }))
  }

  const { title, built } = readBody(reading, parts)
  const manuscript: Manuscript = {
    format: 'docx',
    ...(title === null ? {} : { title }),
    blocks: built.blocks,
    notes: readNoteParts(reading, parts, built.blocks).concat(reading.citations.notes),
    images,
    unsupported: reading.unsupported,
  }
  listLeftovers(reading)
  addAll(reading.problems, describeCitations(reading.citations))
  addAll(reading.problems, describeLostLooks(reading.lostLooks))
  addAll(reading.problems, describeRenumbering(manuscript.notes, manuscript.blocks))
  return {
    manuscript,
    problems: reading.problems.concat(
      checkCounts(parts, manuscript, {
        notes: reading.citations.notes.length,
        markers: reading.citations.notes.length + reading.repeatedMarkers,
      }),
    ),
    citations: reading.citations.found,
    source,
    syntax: reading.setAside.concat(built.syntax),
  }
}

/** What all stories of a file share while they are read, and the pictures they show. */
export function startReading(
  docx: DocxPackage,
  parts: DocxParts,
): { reading: DocxReading; images: Manuscript['images'] } {
  const readRelated = (type: string) => {
    const part = findRelated(docx, type)
    return part === null ? null : docx.readXml(part)
  }
  const styles = parseStyles(readRelated('styles'))
  const collector = collectImages(docx)
  const reading: DocxReading = {
    docx,
    styles,
    countItem: createListCounter(parseNumbering(readRelated('numbering'), styles)),
    takeImage: collector.take,
    labels: labelNotes(parts.body, parts.settings),
    comments: listWordComments(readRelated('comments')),
    citationReader: createCitationReader(docx),
    citations: { found: [], notes: [], links: new Map() },
    lostLooks: new Map(),
    markedNotes: listMarkedNotes(parts.body),
    repeatedMarkers: 0,
    unsupported: [],
    problems: [],
    setAside: [],
  }
  return { reading, images: collector.images }
}

function readBody(reading: DocxReading, parts: DocxParts) {
  const { mainPart } = reading.docx
  const paragraphs = readStory(reading, mainPart, parts.body, null)
  const titled = takeTitle(joinDropCaps(paragraphs))
  const headed = findStyledHeadings(titled.paragraphs)
  const indented = findIndented(headed.paragraphs)
  const built = paragraphsToBlocks(indented.paragraphs)
  addAll(reading.unsupported, built.unsupported)
  for (const { problems } of [titled, headed, indented, built]) addAll(reading.problems, problems)

  const property = titled.title === null ? findTitleProperty(reading.docx) : null
  if (property !== null) {
    reading.problems.push(createProblem('titleFromProperties', { text: property }))
  }
  return { title: titled.title ?? property, built }
}
