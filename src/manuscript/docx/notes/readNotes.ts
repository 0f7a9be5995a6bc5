import type { ManuscriptInline, ManuscriptNote } from '../../model'
import type { DocxReading, Story } from '../content/model'
import { readBlocks } from '../content/readBlocks'
import { listUnsupported } from '../content/listUnsupported'
import type { XmlElement } from '../xml/model'
import { getNoteID } from './getNoteID'

/**
 * The notes of one part. Paragraphs of a note are parted by line breaks; a mark of the author's own
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
    const story: Story = {
      reading,
      part,
      note: `${kind} ${label}`,
      line,
      fields: [],
      paragraphs: [],
    }
    readBlocks(story, element)
    listLists(story)
    const content = withoutMark(joinContents(story), label, reading)
    return { id, label, kind, content, line }
  })
}

function joinContents(story: Story): ManuscriptInline[] {
  const contents = story.paragraphs.map(({ content }) => content)
  return contents
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

/** A note is running text: items of a list in it lose their signs and numbers. */
function listLists(story: Story): void {
  const items = story.paragraphs.filter(({ list }) => list !== null)
  if (items.length > 0) listUnsupported(story, 'list in a note (its words are kept)')
}
