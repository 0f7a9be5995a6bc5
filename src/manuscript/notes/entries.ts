import { addAll } from '../addAll'
import { plainText } from '../../text/walk'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptListItem } from '../model'
import { findNotesHeading } from './findNotesHeading'
import { type EntryLabel, parseEntryLabel } from './entryLabel'

/**
 * The entries of a typed list of notes that begins with block `from`. A block without a number goes
 * on with the entry before it if a numbered one follows; after the last numbered one the list is
 * over. Ordered lists give their items' numbers as labels.
 */
export function readEntries(
  blocks: ManuscriptBlock[],
  from: number,
): { entries: TypedEntry[]; to: number } {
  const style = findStyle(blocks[from])
  const to = style === null ? from : findEnd(blocks, from, style)
  const entries: TypedEntry[] = []
  for (const block of blocks.slice(from, to)) {
    if (block.type === 'list') addAll(entries, readItems(block))
    else if (block.type === 'paragraph') addLines(entries, block, style)
    else if (block.type === 'quotation') {
      for (const paragraph of block.paragraphs) goOn(entries.at(-1), paragraph, 'break')
    }
  }
  return { entries, to }
}

/** Whether running text may begin with a number that is raised or in brackets; asked of every block. */
export function mayBeginStrongly([first]: ManuscriptInline[]): boolean {
  if (first?.type !== 'text') return first?.type === 'link'
  return first.superscript === true || /^\s*(?:[[⁰¹²³⁴-⁹]|$)/.test(first.text)
}

type Style = EntryLabel['style'] | 'list'

function findStyle(block: ManuscriptBlock | undefined): Style | null {
  if (block?.type === 'list') return block.ordered ? 'list' : null
  if (block?.type !== 'paragraph') return null
  return splitEntryLines(block.content, block.line)[0]?.label?.style ?? null
}

function findEnd(blocks: ManuscriptBlock[], from: number, style: Style): number {
  let end = from
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block || !['paragraph', 'list', 'quotation', 'rule'].includes(block.type)) break
    if (block.type === 'paragraph' && findNotesHeading(plainText(block.content))) break
    if (findStyle(block) === style) end = at + 1
  }
  return end
}

function readItems(list: Extract<ManuscriptBlock, { type: 'list' }>): TypedEntry[] {
  return list.items.map((item, index) => {
    const label = String((list.start ?? 1) + index)
    return { label, written: '', content: flattenItem(item), line: item.line ?? list.line }
  })
}

function flattenItem(item: ManuscriptListItem): ManuscriptInline[] {
  const nested = item.lists.flatMap((list) => list.items)
  return [
    ...item.content,
    ...nested.flatMap((inner): ManuscriptInline[] => [
      { type: 'lineBreak' },
      ...flattenItem(inner),
    ]),
  ]
}

function addLines(
  entries: TypedEntry[],
  block: Extract<ManuscriptBlock, { type: 'paragraph' }>,
  style: Style | null,
): void {
  let previous: EntryLabel | null = null
  splitEntryLines(block.content, block.line).forEach((entryLine, index) => {
    const { label, written, line, rest, whole, parted } = entryLine
    if (label && label.style === style && (!previous || isEntryPlausible(label, previous))) {
      entries.push({ label: label.label, written, content: rest, line })
      previous = label
    } else goOn(entries.at(-1), whole, index === 0 ? 'break' : parted)
  })
}

function goOn(
  entry: TypedEntry | undefined,
  content: ManuscriptInline[],
  parted: 'feed' | 'break',
): void {
  if (!entry) return
  entry.content.push(parted === 'feed' ? { type: 'text', text: '\n' } : { type: 'lineBreak' })
  addAll(entry.content, content)
}

/** An entry of a typed list of notes: its number as written before it, and its text without it. */
export type TypedEntry = {
  label: string
  /** The label as the file writes it, spaces left out: `[4]`, `4.`. */
  written: string
  content: ManuscriptInline[]
  line: number
}

/**
 * A line of a paragraph of entries. `label` is null on lines that only go on; `whole` are its
 * words, `rest` those after the label, `written` the label as it stands. `parted` tells what the
 * line is parted by from the one before.
 */
type EntryLine = {
  label: EntryLabel | null
  written: string
  whole: ManuscriptInline[]
  rest: ManuscriptInline[]
  line: number
  parted: 'feed' | 'break'
}

/**
 * The lines of a paragraph, each with the entry label it begins with. Lines are parted by line
 * breaks, or by line feeds where the reader has left them in the text; `line` counts the latter on
 * from that of the paragraph, for a break of the model does not tell where the next line is.
 */
export function splitEntryLines(content: ManuscriptInline[], line: number): EntryLine[] {
  return splitLines(content).map(({ inlines, feeds, parted }) => {
    const text = plainText(inlines)
    const label = parseLabel(inlines, text)
    return {
      label,
      written: label ? text.slice(0, label.length).trim() : '',
      whole: inlines,
      rest: label ? dropCharacters(inlines, label.length) : inlines,
      line: line + feeds,
      parted,
    }
  })
}

/** A raised number is a label whatever follows it: `¹1971 was a bad year.` */
function parseLabel(inlines: ManuscriptInline[], text: string): EntryLabel | null {
  const label = parseEntryLabel(text)
  const raised = RAISED_LABEL.exec(getRaisedStart(inlines))
  if (!raised) return label
  if (label && label.style !== 'bare') return { ...label, raised: true }
  const [written, number = ''] = raised
  const spaces = /^[ \t\u00a0]*/.exec(text.slice(written.length))?.[0].length ?? 0
  return {
    label: String(Number(number)),
    style: 'bare',
    length: written.length + spaces,
    raised: true,
  }
}

const RAISED_LABEL = /^\s*(\d{1,4})\s*$/

/** The words that a line begins with in raised letters. */
function getRaisedStart(inlines: ManuscriptInline[]): string {
  let raised = ''
  for (const inline of inlines) {
    const isRaised = inline.type === 'text' && inline.superscript === true
    if (!isRaised && (raised !== '' || inline.type !== 'text' || inline.text.trim() !== '')) break
    raised += inline.text
  }
  return raised
}

type Line = { inlines: ManuscriptInline[]; feeds: number; parted: EntryLine['parted'] }

function splitLines(content: ManuscriptInline[]): Line[] {
  let current: Line = { inlines: [], feeds: 0, parted: 'break' }
  const lines = [current]
  const startLine = (parted: EntryLine['parted']) => {
    const feeds = parted === 'feed' ? current.feeds + 1 : current.feeds
    current = { inlines: [], feeds, parted }
    lines.push(current)
  }
  for (const inline of content) {
    if (inline.type === 'lineBreak') startLine('break')
    else if (inline.type !== 'text') current.inlines.push(inline)
    else {
      inline.text.split('\n').forEach((text, index) => {
        if (index > 0) startLine('feed')
        if (text !== '') current.inlines.push({ ...inline, text })
      })
    }
  }
  return lines.filter(({ inlines }) => inlines.length > 0)
}

function dropCharacters(inlines: ManuscriptInline[], count: number): ManuscriptInline[] {
  let left = count
  return inlines.flatMap((inline): ManuscriptInline[] => {
    if (left <= 0 || inline.type === 'noteMarker' || inline.type === 'lineBreak') return [inline]
    if (inline.type === 'link') {
      const length = plainText(inline.content).length
      const content = dropCharacters(inline.content, left)
      left -= length
      return content.length > 0 ? [{ ...inline, content }] : []
    }
    const text = inline.text.slice(left)
    left -= inline.text.length
    return text === '' ? [] : [{ ...inline, text }]
  })
}

/**
 * Whether a line that goes on with a paragraph begins a new entry rather than happening to begin
 * with a number: `1971. Second edition` after entry 12 does not. It must be written like the
 * entry before and have a number near its.
 */
export function isEntryPlausible(label: EntryLabel, previous: EntryLabel): boolean {
  if (label.style !== previous.style) return false
  const step = Number(label.label) - Number(previous.label)
  return Number.isNaN(step) || (step >= -3 && step <= 10)
}
