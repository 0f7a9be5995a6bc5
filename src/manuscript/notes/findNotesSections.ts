import { inlinesToText } from '../inlinesToText'
import type { ManuscriptBlock } from '../model'
import { findNotesHeading } from './findNotesHeading'
import type { NotesSection, TypedEntry } from './model'
import type { EntryLabel } from './parseEntryLabel'
import { readEntries } from './readEntries'
import { splitEntryLines } from './splitEntryLines'

/**
 * Where a file lists its notes by hand: under a heading such as Notes or References whose next
 * block begins with a number, or, without a heading, as the last blocks of the file, each beginning
 * with a bracketed or raised number. A heading of that name over running text is a heading.
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
  const unheaded = findUnheadedSection(blocks)
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
  const hasRule = blocks[from - 1]?.type === 'rule'
  return { from: hasRule ? from - 1 : from, to, kind: 'endnote', heading: '', entries }
}

const STRONG: EntryLabel['style'][] = ['bracketed', 'superscript']

function isStrongEntry(block: ManuscriptBlock | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const label = splitEntryLines(block.content, block.line)[0]?.label
  return label ? STRONG.includes(label.style) : false
}

function isRising(entries: TypedEntry[]): boolean {
  return entries.every(
    ({ label }, index) => index === 0 || Number(label) >= Number(entries[index - 1]?.label),
  )
}
