import { addAll } from '../addAll'
import { mapInlines } from '../mapInlines'
import type { ManuscriptBlock, ManuscriptNote, ManuscriptProblem } from '../model'
import { checkNoteLimit } from '../limits'
import { createProblem } from '../createProblem'
import { checkMarkerLimit, linkMarkers } from './markers'
import { plainText } from '../../text/walk'
import { findNotesHeading } from './findNotesHeading'
import { type NotesSection, readEntries, splitEntryLines, type TypedEntry } from './entries'
import type { EntryLabel } from './entryLabel'

/**
 * Notes that were typed by hand: a numbered list under Notes or References becomes notes, and
 * `[3]` or `³` in the text becomes a marker that opens the third. Where a number stands before two
 * entries its markers open the first. A marker whose number has no entry becomes a marker of no
 * note (`missing-7`), unless the file has notes of its own and no typed ones: then brackets are
 * brackets.
 */
type LinkedNotes = {
  blocks: ManuscriptBlock[]
  notes: ManuscriptNote[]
  problems: ManuscriptProblem[]
  /** Characters of the file that the links stand for: brackets, labels, the list's heading. */
  syntax: string[]
}

/** `hasOwnNotes` tells that the file's format has notes and this file uses them. */
export function linkTypedNotes(blocks: ManuscriptBlock[], hasOwnNotes: boolean): LinkedNotes {
  const sections = findNotesSections(blocks)
  const syntax = sections.flatMap(({ heading, entries }) => [
    heading,
    ...entries.map(({ written }) => written),
  ])
  const notes = sections
    .flatMap(({ kind, entries }) => entries.map((entry) => ({ kind, ...entry })))
    .map(({ kind, label, content, line }, index): ManuscriptNote => {
      return { id: `typed-${index + 1}`, label, kind, content, line }
    })
  checkNoteLimit(notes.length)
  const idByLabel = new Map(notes.toReversed().map(({ label, id }) => [label, id]))

  const listed = new Uint8Array(blocks.length)
  for (const { from, to } of sections) listed.fill(1, from, to)
  const text = blocks.filter((_, index) => listed[index] === 0)
  let found = 0
  const onlyListed = hasOwnNotes && notes.length === 0
  const raised: { figure: string; line: number }[] = []
  const linked = text.map((block) =>
    mapInlines(block, (content) => {
      const result = linkMarkers(content, idByLabel, onlyListed)
      for (const figure of result.raised) raised.push({ figure, line: block.line })
      found += result.found
      checkMarkerLimit(found)
      addAll(syntax, result.syntax)
      return result.content
    }),
  )
  const problems = [...checkTextAfter(blocks, sections.at(-1)?.to), ...listFigures(raised)]
  return { blocks: linked, notes, problems, syntax }
}

/** Raised figures that open no note: markers whose list the file has not, or no markers at all. */
function listFigures(raised: { figure: string; line: number }[]): ManuscriptProblem[] {
  const [first] = raised
  if (!first) return []
  const figures = [...new Set(raised.map(({ figure }) => figure))].join(', ')
  return [createProblem('raisedFigures', { figures }, { line: first.line })]
}

/** The list of notes is the end of a text; what follows it may be a part of its last note. */
function checkTextAfter(blocks: ManuscriptBlock[], end: number | undefined): ManuscriptProblem[] {
  if (end === undefined) return []
  const after = blocks.slice(end).find(({ type }) => type !== 'rule')
  return after ? [createProblem('textAfterNotes', {}, { line: after.line })] : []
}

/**
 * Where a file lists its notes by hand: under a heading such as Notes or References whose next
 * block begins with a number, or, without a heading, at the end of the file: blocks that each begin
 * with a bracketed or raised number, or a list from 1 to n of any form if every number of it stands
 * raised in the text before. A heading of that name over running text is a heading.
 */
function findNotesSections(blocks: ManuscriptBlock[]): NotesSection[] {
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
  const heading = plainText(block.content)
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
