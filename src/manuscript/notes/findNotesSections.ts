import { addAll } from '../addAll'
import { inlinesToText } from '../inlinesToText'
import { mapInlines } from '../mapInlines'
import type { ManuscriptBlock } from '../model'
import { findNotesHeading } from './findNotesHeading'
import { linkMarkers } from './linkMarkers'
import type { NotesSection, TypedEntry } from './model'
import type { EntryLabel } from './parseEntryLabel'
import { readEntries } from './readEntries'
import { splitEntryLines } from './splitEntryLines'

/**
 * Where a file lists its notes by hand: under a heading such as Notes or References whose next
 * block begins with a number, or, without a heading, at the end of the file: blocks that each begin
 * with a bracketed or raised number, or a list from 1 to n of any form if every number of it stands
 * raised in the text before. A heading of that name over running text is a heading.
 */
export function findNotesSections(blocks: ManuscriptBlock[]): NotesSection[] {
  const sections: NotesSection[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const section = readSectionAt(blocks, at)
    if (!section) continue
    sections.push(section)
    at = section.to - 1
  }
  if (sections.length > 0) return sections
  const unheaded = findUnheadedSection(blocks) ?? findMarkedList(blocks)
  return unheaded ? [unheaded] : []
}

function readSectionAt(blocks: ManuscriptBlock[], at: number): NotesSection | null {
  const block = blocks[at]
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return null
  const heading = inlinesToText(block.content)
  const kind = findNotesHeading(heading)
  if (!kind) return null
  const start = blocks[at + 1]?.type === 'rule' ? at + 2 : at + 1
  const { entries, to } = readEntries(blocks, start)
  return entries.length > 0 ? { from: at, to, kind, heading, entries } : null
}

/** A list at the end needs the strong forms of numbers: `1.` may begin a list that is no notes. */
function findUnheadedSection(blocks: ManuscriptBlock[]): NotesSection | null {
  let from = blocks.length
  while (from > 0 && isStrongEntry(blocks[from - 1])) from -= 1
  const { entries, to } = readEntries(blocks, from)
  if (entries.length === 0 || from === 0) return null
  if (!isRising(entries) || to !== blocks.length) return null
  return toSection(blocks, from, to, entries)
}

/** Reading a list takes as long as the rest of the file, and a file may be nothing but ones. */
const MOST_TRIED = 4

/** The last list that counts from 1, if all its numbers are raised in the text before it. */
function findMarkedList(blocks: ManuscriptBlock[]): NotesSection | null {
  let tried = 0
  for (let from = blocks.length - 1; from > 0 && tried < MOST_TRIED; from -= 1) {
    if (!beginsWithOne(blocks[from])) continue
    tried += 1
    const { entries, to } = readEntries(blocks, from)
    const counts = entries.every(({ label }, index) => Number(label) === index + 1)
    if (!counts || entries.length < 2) continue
    const marked = new Set(blocks.slice(0, from).flatMap(listRaised))
    if (entries.every(({ label }) => marked.has(label))) return toSection(blocks, from, to, entries)
  }
  return null
}

function beginsWithOne(block: ManuscriptBlock | undefined): boolean {
  if (block?.type === 'list') return block.ordered && (block.start ?? 1) === 1
  if (block?.type !== 'paragraph') return false
  return splitEntryLines(block.content, block.line)[0]?.label?.label === '1'
}

/** The numbers a block has in raised figures. */
function listRaised(block: ManuscriptBlock): string[] {
  const labels: string[] = []
  mapInlines(block, (content) => {
    addAll(labels, linkMarkers(content, new Map(), true).raised)
    return content
  })
  return labels
}

function toSection(
  blocks: ManuscriptBlock[],
  from: number,
  to: number,
  entries: TypedEntry[],
): NotesSection {
  const hasRule = blocks[from - 1]?.type === 'rule'
  return { from: hasRule ? from - 1 : from, to, kind: 'endnote', heading: '', entries }
}

const STRONG: EntryLabel['style'][] = ['bracketed', 'superscript']

function isStrongEntry(block: ManuscriptBlock | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const label = splitEntryLines(block.content, block.line)[0]?.label
  return label ? STRONG.includes(label.style) || label.raised === true : false
}

function isRising(entries: TypedEntry[]): boolean {
  return entries.every(
    ({ label }, index) => index === 0 || Number(label) >= Number(entries[index - 1]?.label),
  )
}
