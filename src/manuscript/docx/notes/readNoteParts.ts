import type { Beginning } from '../../../text/tree'
import { listPlacedMarkers } from '../../listPlacedMarkers'
import { createProblem } from '../../createProblem'
import type { Manuscript, ManuscriptInline, ManuscriptNote, ManuscriptProblem } from '../../model'
import type { DocxParts } from '../readParts'
import type { XmlElement } from '../../xml/elements'
import { readStory } from '../content/readStory'
import { type DocxParagraph, type DocxReading, listUnsupported } from '../content/story'
import { NUMBER_PLACE, withoutNumber } from '../content/noteSigns'
import { getNoteID } from './labelNotes'

/** Footnotes before endnotes, each in the order of their markers, those without a marker last. */
export function readNoteParts(
  reading: DocxReading,
  { notes }: DocxParts,
  blocks: Manuscript['blocks'],
): ManuscriptNote[] {
  const lines = new Map(
    listPlacedMarkers(blocks)
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
 * The notes of one part. A note is running text, in which breaks say where a paragraph, a quotation or
 * an item of a list begins; a mark of the author's own that begins the note is its label and not its text. `lines` gives the paragraph in which a note
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
    if (paragraphs.some(({ list }) => list !== null && list.level > 0)) {
      listUnsupported({ reading, ...place }, 'list within a list in a note (it is one list now)')
    }
    const [first, ...others] = paragraphs
    if (first) first.content = withoutNumber(reading, first.content, label)
    const content = withoutMark(joinContents(first ? [first, ...others] : []), label, reading)
    return { id, label, kind, content, line }
  })
}

/** The paragraphs of a note as running text, each begun by a break that says what it is. */
function joinContents(paragraphs: DocxParagraph[]): ManuscriptInline[] {
  return paragraphs
    .map((paragraph) => ({
      begins: beginningOf(paragraph),
      content: paragraph.content.filter((inline) => !isPlace(inline)).map(withoutPlace),
    }))
    .filter(({ content }) => content.length > 0)
    .flatMap(({ begins, content }, index): ManuscriptInline[] =>
      index === 0 && begins === 'paragraph' ? content : [{ type: 'lineBreak', begins }, ...content],
    )
}

function beginningOf({ list, role }: DocxParagraph): Beginning {
  if (list !== null) return list.ordered ? 'numberedItem' : 'item'
  return role === 'quotation' ? 'quotation' : 'paragraph'
}

const isPlace = (inline: ManuscriptInline) => inline.type === 'text' && inline.text === NUMBER_PLACE

/** A note may say its number in its midst; that is set nowhere else. */
function withoutPlace(inline: ManuscriptInline): ManuscriptInline {
  if (inline.type !== 'text' || !inline.text.includes(NUMBER_PLACE)) return inline
  return { ...inline, text: inline.text.replaceAll(NUMBER_PLACE, '') }
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

/**
 * Says how the numbers change, where the file counts two kinds of notes apart, begins at another
 * number or has marks of the author's own: an article counts all its notes in one row.
 */
export function describeRenumbering(
  notes: ManuscriptNote[],
  blocks: Manuscript['blocks'],
): ManuscriptProblem[] {
  const byID = new Map(notes.map((note) => [note.id, note]))
  const marked = [...new Set(listPlacedMarkers(blocks).map(({ note }) => note))].flatMap(
    (id, index) => {
      const note = byID.get(id)
      return note ? [{ note, number: String(index + 1) }] : []
    },
  )
  const own = marked.filter(({ note }) => !note.id.startsWith('citation-'))
  const [first] = own
  if (!first || marked.every(({ note, number }) => note.label === number)) return []
  const before = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const labels = own.filter(({ note }) => note.kind === kind).map(({ note }) => note.label)
    return labels.length === 0 ? [] : [`${kind}${labels.length > 1 ? 's' : ''} ${toRange(labels)}`]
  })
  const details = { before: before.join(' and '), after: toRange(own.map(({ number }) => number)) }
  return [createProblem('notesRenumbered', details, { line: first.note.line })]
}

function toRange(labels: string[]): string {
  const [first = '', last = first] = [labels[0], labels.at(-1)]
  return first === last ? first : `${first}–${last}`
}
