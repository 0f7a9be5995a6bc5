import { listMarkers } from '../../listMarkers'
import type { Manuscript, ManuscriptInline, ManuscriptNote } from '../../model'
import type { DocxParts } from '../readParts'
import type { XmlElement } from '../../xml/elements'
import { readStory } from '../content/readStory'
import { type DocxParagraph, type DocxReading, listUnsupported } from '../content/story'
import { getNoteID } from './labelNotes'

/** Footnotes before endnotes, each in the order of their markers, those without a marker last. */
export function readNotes(
  reading: DocxReading,
  { notes }: DocxParts,
  blocks: Manuscript['blocks'],
): ManuscriptNote[] {
  const lines = new Map(
    listMarkers(blocks)
      .toReversed()
      .map(({ note, line }) => [note, line]),
  )
  const places = new Map([...reading.labels.keys()].map((id, place) => [id, place]))
  const placeOf = ({ id }: ManuscriptNote) => places.get(id) ?? places.size
  const lastLine = blocks.at(-1)?.line ?? 1
  return notes.flatMap(({ part, entries }) =>
    readPart(reading, part, entries, lines, lastLine).sort((a, b) => placeOf(a) - placeOf(b)),
  )
}

/**
 * The notes of one part. A note is running text: its paragraphs are parted by line breaks, items of a
 * list in it lose their signs; a mark of the author's own
 * that begins the note is its label and not its text. `lines` gives the paragraph in which a note
 * is first marked; one that is marked nowhere gets the number of the last, and `?` before its place
 * in the file as its label.
 */
function readPart(
  reading: DocxReading,
  part: string,
  notes: XmlElement[],
  lines: ReadonlyMap<string, number>,
  lastLine: number,
): ManuscriptNote[] {
  return notes.map((element, index) => {
    const id = getNoteID(element)
    const kind = id.startsWith('endnote') ? 'endnote' : 'footnote'
    const label = reading.labels.get(id) ?? `?${index + 1}`
    const line = lines.get(id) ?? lastLine
    const place = { note: `${kind} ${label}`, line }
    const paragraphs = readStory(reading, part, element, place)
    if (paragraphs.some(({ list }) => list !== null)) {
      listUnsupported({ reading, ...place }, 'list in a note (its words are kept)')
    }
    const content = withoutMark(joinContents(paragraphs), label, reading)
    return { id, label, kind, content, line }
  })
}

function joinContents(paragraphs: DocxParagraph[]): ManuscriptInline[] {
  return paragraphs
    .map(({ content }) => content)
    .filter((content) => content.length > 0)
    .flatMap((content, index): ManuscriptInline[] =>
      index === 0 ? content : [{ type: 'lineBreak' }, ...content],
    )
}

/** Only signs are typed into a note by hand; figures that begin a note may be its words. */
function withoutMark(
  content: ManuscriptInline[],
  label: string,
  reading: DocxReading,
): ManuscriptInline[] {
  const [first, ...rest] = content
  if (/[\p{L}\p{N}]/u.test(label)) return content
  if (first?.type !== 'text' || !first.text.startsWith(label)) return content
  reading.setAside.push(label)
  const text = first.text.slice(label.length).trimStart()
  return text === '' ? rest : [{ ...first, text }, ...rest]
}
