import { addAll } from '../addAll'
import { inlinesToText } from '../inlinesToText'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptListItem } from '../model'
import { findNotesHeading } from './findNotesHeading'
import { isEntryPlausible } from './isEntryPlausible'
import type { TypedEntry } from './model'
import type { EntryLabel } from './parseEntryLabel'
import { splitEntryLines } from './splitEntryLines'

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
    if (block.type === 'paragraph' && findNotesHeading(inlinesToText(block.content))) break
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
