import type { ManuscriptInline, ManuscriptNote } from '../../model'
import type { DocxParagraph, DocxReading } from '../content/model'
import { readStory } from '../content/readStory'
import { listUnsupported } from '../content/listUnsupported'
import type { XmlElement } from '../xml/model'
import { getNoteID } from './getNoteID'

/**
 * The notes of one part. A note is running text: its paragraphs are parted by line breaks, items of a
 * list in it lose their signs; a mark of the author's own
 * that begins the note is its label and not its text. `lines` gives the paragraph in which a note
 * is first marked; one that is marked nowhere gets the number of the last, and `?` before its place
 * in the file as its label.
 */
export function readNotes(
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
