import { runsToNoteBlocks, type NoteBlock } from '../../../citations/format/noteBlocks'
import type { Run } from '../../../citations/model'
import { findSafeHref } from '../../../edition/findSafeHref'
import type { MarkedText } from '../../../text/tree'
import type { DocumentInline, DocumentNote } from '../../document/model'
import { array, call, quote, sequence, words, type Typst } from './typst'

/** Where running text stands: the address its links are read from, and the prefix of its labels. */
export type TextPlace = { address: string; prefix: string }

/** Running text. The first marker of a note brings the note to the foot of its page. */
export function setInlines(content: readonly DocumentInline[], place: TextPlace): Typst {
  return sequence(content.map((inline) => writeInline(inline, place)))
}

function writeInline(inline: DocumentInline, place: TextPlace): Typst {
  switch (inline.type) {
    case 'text':
      return writeMarked(inline)
    case 'lineBreak':
      return 'linebreak()'
    case 'link':
      return writeLink(inline.href, setInlines(inline.content, place), place.address)
    case 'noteMarker': {
      const { anchor, note } = inline
      const label = quote(`${place.prefix}${note.anchor}`)
      if (anchor !== note.occurrences[0]) return call('same-note', [String(note.number), label])
      return call('note', [String(note.number), label, writeNote(note, place)])
    }
  }
}

const MARKED = {
  code: 'mono',
  subscript: 'sub',
  superscript: 'super',
  strikethrough: 'strike',
  underline: 'underline',
  italic: 'emph',
  bold: 'strong',
} as const

function writeMarked(inline: MarkedText): Typst {
  return Object.entries(MARKED).reduce(
    (inner, [mark, name]) => (inline[mark as keyof typeof MARKED] ? call(name, [inner]) : inner),
    words(inline.text),
  )
}

function writeLink(href: string, content: Typst, base: string): Typst {
  return URL.canParse(href, base)
    ? call('link', [quote(new URL(href, base).href), content])
    : content
}

/** A note as it stands at the foot of the page, with its blocks. */
function writeNote(note: DocumentNote, { address }: TextPlace): Typst {
  const [lead, ...rest] = runsToNoteBlocks(note.printed)
  const first = writeRuns(lead.content, address)
  if (rest.length === 0) return first
  return sequence([first, ...rest.map((block) => writeNoteBlock(block, address))])
}

function writeNoteBlock(block: NoteBlock, address: string): Typst {
  const paragraphs = (runs: Run[][]) => runs.map((one) => writeRuns(one, address))
  switch (block.type) {
    case 'paragraph':
      return call('par', [writeRuns(block.content, address)])
    case 'quotation':
      return call('note-quotation', [array(paragraphs(block.paragraphs))])
    case 'list':
      return call(block.ordered ? 'enum' : 'list', paragraphs(block.items))
  }
}

/** Printed runs of a note or of an entry of a list. A run whose address may not be printed is text. */
export function writeRuns(runs: readonly Run[], address: string): Typst {
  return sequence(runs.map((run) => writeRun(run, address)))
}

function writeRun(run: Run, address: string): Typst {
  if (run.begins === 'line') return 'linebreak()'
  let content = words(run.text)
  if (run.superscript) content = call('super', [content])
  if (run.italic) content = call('emph', [content])
  if (run.bold) content = call('strong', [content])
  const href = run.href === undefined ? null : findSafeHref(run.href)
  return href === null ? content : writeLink(href, content, address)
}
