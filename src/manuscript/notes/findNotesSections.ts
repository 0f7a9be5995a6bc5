import { addAll } from '../addAll'
import { plainText } from '../../text/walk'
import { mapInlines } from '../mapInlines'
import type { ManuscriptBlock, ManuscriptNote } from '../model'
import { mayBeginStrongly, readEntries, splitEntryLines, type TypedEntry } from './entries'
import type { EntryLabel } from './entryLabel'
import { findNotesHeading } from './findNotesHeading'
import { findLooseMarkers, linkMarkers } from './markers'

/**
 * A typed list of notes: blocks `from` (its heading, if it has one) up to `to`, exclusive. `loose`
 * tells that `(1)` and `*` in the text are its markers.
 */
export type NotesSection = {
  from: number
  to: number
  kind: ManuscriptNote['kind']
  /** The words of the heading; empty where the list has none. */
  heading: string
  entries: TypedEntry[]
  loose: boolean
}

/**
 * Where a file lists its notes by hand: under a heading such as Notes or References whose next
 * block begins with a number, or, without a heading: blocks that each begin with a bracketed or
 * raised number, at the end of the file or wherever they count from 1 and the text before has every
 * number of them; or a list from 1 to n of any form if every number of it stands raised in the text
 * before. A heading of that name over running text is a heading. Signs (`*`, `†`) begin notes only
 * where the text before has each of them.
 */
export function findNotesSections(blocks: ManuscriptBlock[]): NotesSection[] {
  const sections: NotesSection[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const section =
      readSectionAt(blocks, at, sections.at(-1)?.to ?? 0) ?? readPartAt(blocks, at, sections.at(-1))
    if (!section) continue
    sections.push(section)
    at = section.to - 1
  }
  if (sections.length > 0) return sections
  const unheaded = findAnsweredLists(blocks)
  if (unheaded.length > 0) return unheaded
  const last = findUnheadedSection(blocks) ?? findMarkedList(blocks) ?? findSignedList(blocks)
  return last ? [last] : []
}

function readSectionAt(blocks: ManuscriptBlock[], at: number, from: number): NotesSection | null {
  const block = blocks[at]
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return null
  const heading = plainText(block.content)
  const kind = findNotesHeading(heading)
  if (!kind) return null
  const start = blocks[at + 1]?.type === 'rule' ? at + 2 : at + 1
  const { entries, to } = readEntries(blocks, start)
  if (entries.length === 0) return null
  const labels = entries.map(({ label }) => label)
  const before = blocks.slice(from, at)
  const isSigned = !/^\d/.test(labels[0] ?? '')
  const isStrong =
    !isSigned && before.some((one) => listWritten(one).some((label) => labels.includes(label)))
  const loose = !isStrong && areLoose(labels, before)
  if (isSigned && !loose && !entries.every(({ written }) => written.startsWith('['))) return null
  return { from: at, to, kind, heading, entries, loose }
}

/**
 * Lists for each part under one heading: `Notes`, then the names of the parts as the text has them,
 * each over its list. `last` is the section that ends here, if one does.
 */
function readPartAt(
  blocks: ManuscriptBlock[],
  at: number,
  last: NotesSection | undefined,
): NotesSection | null {
  const isNotes = findNotesHeading(wordsOf(blocks[at])) !== null
  const part = isNotes ? at + 1 : at
  if (!isNotes && last?.to !== at) return null
  const name = wordsOf(blocks[part]).toLowerCase()
  const first = isNotes ? at : (last?.from ?? at)
  if (name === '' || !blocks.slice(0, first).some((one) => wordsOf(one).toLowerCase() === name))
    return null
  const { entries, to } = readEntries(blocks, part + 1)
  if (entries.length === 0 || !/^\d/.test(entries[0]?.label ?? '')) return null
  const heading = blocks
    .slice(at, part + 1)
    .map(wordsOf)
    .join(' ')
  const kind = last?.kind ?? findNotesHeading(wordsOf(blocks[at])) ?? 'endnote'
  return { from: at, to, kind, heading, entries, loose: false }
}

const wordsOf = (block: ManuscriptBlock | undefined): string =>
  block?.type === 'heading' || block?.type === 'paragraph' ? plainText(block.content).trim() : ''

/** Whether the text has each of these labels, all different, in the form `(1)` or `*`. */
function areLoose(labels: string[], before: ManuscriptBlock[]): boolean {
  const wanted = new Set(labels)
  if (wanted.size !== labels.length) return false
  const found = new Set<string>()
  for (const block of before)
    mapInlines(block, (content) => {
      for (const {
        labels: [label = ''],
      } of findLooseMarkers(plainText(content), '', wanted))
        found.add(label)
      return content
    })
  return found.size === wanted.size
}

/** Lists without a heading that count from 1 and whose every number the text before them has. */
function findAnsweredLists(blocks: ManuscriptBlock[]): NotesSection[] {
  const sections: NotesSection[] = []
  let written = new Set<string>()
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block) break
    if (at === 0 || !isStrongEntry(block)) {
      for (const label of listWritten(block)) written.add(label)
      continue
    }
    let end = at
    while (isStrongEntry(blocks[end])) end += 1
    const { entries } = readEntries(blocks.slice(at, end), 0)
    const isList =
      entries.length > (sections.length > 0 ? 0 : 1) &&
      entries.every(({ label }, index) => label === String(index + 1) && written.has(label))
    if (isList) {
      sections.push(toSection(blocks, at, takeRest(blocks, end, entries), entries))
      written = new Set()
    } else
      for (const one of blocks.slice(at, end))
        for (const label of listWritten(one)) written.add(label)
    at = (sections.at(-1)?.to ?? 0) > at ? (sections.at(-1)?.to ?? at) - 1 : end - 1
  }
  return sections
}

/** What follows a last note that ends with a colon is what that note announces. */
function takeRest(blocks: ManuscriptBlock[], end: number, entries: TypedEntry[]): number {
  const last = entries.at(-1)
  const next = blocks[end]
  if (!last || !next || !plainText(last.content).trimEnd().endsWith(':')) return end
  const paragraphs =
    next.type === 'paragraph' ? [next.content] : next.type === 'quotation' ? next.paragraphs : []
  for (const paragraph of paragraphs) addAll(last.content, [{ type: 'lineBreak' }, ...paragraph])
  return paragraphs.length > 0 ? end + 1 : end
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
    const marked = new Set(blocks.slice(0, from).flatMap((block) => listWritten(block, 'raised')))
    if (entries.every(({ label }) => marked.has(label))) return toSection(blocks, from, to, entries)
  }
  return null
}

/** Signs at the end of the file, each before some words, if the text before has each of them. */
function findSignedList(blocks: ManuscriptBlock[]): NotesSection | null {
  let from = blocks.length
  while (from > 0 && beginsWithSign(blocks[from - 1])) from -= 1
  if (from === 0 || from === blocks.length) return null
  const { entries, to } = readEntries(blocks, from)
  const isAnswered = areLoose(
    entries.map(({ label }) => label),
    blocks.slice(0, from),
  )
  if (!isAnswered || to !== blocks.length) return null
  return { ...toSection(blocks, from, to, entries), loose: true }
}

function beginsWithSign(block: ManuscriptBlock | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  return splitEntryLines(block.content, block.line)[0]?.label?.style === 'symbol'
}

function beginsWithOne(block: ManuscriptBlock | undefined): boolean {
  if (block?.type === 'list') return block.ordered && (block.start ?? 1) === 1
  if (block?.type !== 'paragraph') return false
  return splitEntryLines(block.content, block.line)[0]?.label?.label === '1'
}

const NONE = { listed: new Set<string>(), loose: new Set<string>(), onlyListed: true }

/** The numbers a block has in brackets or raised figures, as markers are written. */
function listWritten(block: ManuscriptBlock, how?: 'raised'): string[] {
  const labels: string[] = []
  mapInlines(block, (content) => {
    for (const kept of linkMarkers(content, NONE, () => '').kept)
      if (how === undefined || kept.how === how) labels.push(kept.figure)
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
  return {
    from: hasRule ? from - 1 : from,
    to,
    kind: 'endnote',
    heading: '',
    entries,
    loose: false,
  }
}

const STRONG: EntryLabel['style'][] = ['bracketed', 'superscript']

function isStrongEntry(block: ManuscriptBlock | undefined): boolean {
  if (block?.type !== 'paragraph' || !mayBeginStrongly(block.content)) return false
  const label = splitEntryLines(block.content, block.line)[0]?.label
  return label ? STRONG.includes(label.style) || label.raised === true : false
}

function isRising(entries: TypedEntry[]): boolean {
  return entries.every(
    ({ label }, index) => index === 0 || Number(label) >= Number(entries[index - 1]?.label),
  )
}
