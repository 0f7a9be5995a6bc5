import { addAll } from '../addAll'
import { createProblem } from '../createProblem'
import { checkNoteLimit } from '../limits'
import { mapInlines } from '../mapInlines'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptNote, ManuscriptProblem } from '../model'
import { bindRestarted, type PlacedLabel, splitAtRestarts } from './bindRestarted'
import { mayBeginStrongly, splitEntryLines } from './entries'
import { findNotesSections, type NotesSection } from './findNotesSections'
import { checkMarkerLimit, type KeptFigure, type KnownLabels, linkMarkers } from './markers'

/**
 * Notes that were typed by hand: a numbered list under Notes or References becomes notes, and
 * `[3]` or `³` in the text becomes a marker that opens the third. Where the numbers count anew, in
 * several lists or in one, each part's markers open that part's notes; where that cannot be told,
 * the file is not taken. Where a number merely stands twice its markers open the first. A marker
 * whose number has no entry becomes a marker of no note (`missing-7`), unless the file has notes of
 * its own and no typed ones: then brackets are brackets.
 */
type LinkedNotes = {
  blocks: ManuscriptBlock[]
  notes: ManuscriptNote[]
  problems: ManuscriptProblem[]
  /** Characters of the file that the links stand for: brackets, labels, the list's heading. */
  syntax: string[]
}

type List = { notes: ManuscriptNote[]; place: number }

/** `own` are the notes that the file's format has and this file uses. */
export function linkTypedNotes(blocks: ManuscriptBlock[], own: ManuscriptNote[]): LinkedNotes {
  const sections = findNotesSections(blocks)
  const lists = toLists(sections)
  const notes = lists.flatMap((list) => list.notes)
  checkNoteLimit(notes.length)
  const linked = linkText(blocks, sections, {
    listed: new Set(notes.map(({ label }) => label)),
    loose: new Set(sections.flatMap(({ loose, entries }) => (loose ? labelsOf(entries) : []))),
    onlyListed: own.length > 0 && notes.length === 0,
  })
  const ids = bindMarkers(linked.markers, lists)
  const syntax = sections.flatMap(({ heading, entries }) => [
    heading,
    ...entries.map(({ written }) => written),
  ])
  return {
    blocks: ids ? linked.blocks.map((block) => renameMarkers(block, ids)) : linked.blocks,
    notes,
    problems: [
      ...(ids ? describeRestart(lists, ids) : [toStop(lists)]),
      ...checkTextAfter(blocks, sections.at(-1)?.to),
      ...listFigures(linked.kept, new Set(labelsOf([...own, ...notes])), own.length > 0),
    ],
    syntax: [...syntax, ...linked.syntax],
  }
}

const labelsOf = (entries: { label: string }[]) => entries.map(({ label }) => label)

function toLists(sections: NotesSection[]): List[] {
  let count = 0
  return sections.flatMap(({ kind, entries, from }) =>
    splitAtRestarts(entries).map((list) => ({
      place: from,
      notes: list.map(({ label, content, line }): ManuscriptNote => {
        count += 1
        return { id: `typed-${count}`, label, kind, content, line }
      }),
    })),
  )
}

type LinkedText = {
  blocks: ManuscriptBlock[]
  syntax: string[]
  /** The typed markers in reading order; until it is known what they open each has its place here. */
  markers: PlacedLabel[]
  kept: (KeptFigure & { line: number })[]
}

const PENDING = 'typed?'

function linkText(
  blocks: ManuscriptBlock[],
  sections: NotesSection[],
  known: KnownLabels,
): LinkedText {
  const linked: LinkedText = { blocks: [], syntax: [], markers: [], kept: [] }
  const affiliations = findAffiliations(blocks)
  const listed = new Uint8Array(blocks.length)
  for (const { from, to } of sections) listed.fill(1, from, to)
  let found = 0
  for (const [place, block] of blocks.entries()) {
    if (listed[place] === 1) continue
    const labels = affiliations.has(place) ? NO_LABELS : known
    const open = (label: string) => `${PENDING}${linked.markers.push({ label, place }) - 1}`
    const mapped = mapInlines(block, (content) => {
      const result = linkMarkers(content, labels, open)
      for (const figure of result.kept) linked.kept.push({ ...figure, line: block.line })
      found += result.found
      checkMarkerLimit(found)
      addAll(linked.syntax, result.syntax)
      return result.content
    })
    linked.blocks.push(mapped)
  }
  return linked
}

const NO_LABELS: KnownLabels = { listed: new Set(), loose: new Set(), onlyListed: true }

/**
 * Blocks whose raised figures tell which author is of which house: lines that begin with a raised
 * number and stand in the text, and the line before them that has the very numbers raised.
 */
function findAffiliations(blocks: ManuscriptBlock[]): Set<number> {
  const found = new Set<number>()
  for (let at = 1; at < blocks.length; at += 1) {
    if (readRaisedLabel(blocks[at]) !== '1') continue
    const labels: string[] = []
    let end = at
    for (; readRaisedLabel(blocks[end]) === String(labels.length + 1); end += 1)
      labels.push(String(labels.length + 1))
    const raised = new Set(listRaised(blocks[at - 1]))
    const isAffiliation = end < blocks.length && labels.every((label) => raised.has(label))
    if (isAffiliation) for (let line = at - 1; line < end; line += 1) found.add(line)
    at = end
  }
  return found
}

function readRaisedLabel(block: ManuscriptBlock | undefined): string | null {
  if (block?.type !== 'paragraph' || !mayBeginStrongly(block.content)) return null
  const label = splitEntryLines(block.content, block.line)[0]?.label
  return label && (label.raised === true || label.style === 'superscript') ? label.label : null
}

function listRaised(block: ManuscriptBlock | undefined): string[] {
  if (block?.type !== 'paragraph') return []
  const written = linkMarkers(block.content, NO_LABELS, () => '').kept.map(({ figure }) => figure)
  const raised = block.content.flatMap((inline) =>
    inline.type === 'text' && inline.superscript ? (inline.text.match(/\d+/g) ?? []) : [],
  )
  return [...written, ...raised]
}

/** The note of each marker, or null where two lists have its number and either may be meant. */
function bindMarkers(markers: PlacedLabel[], lists: List[]): string[] | null {
  const bound = bindRestarted(
    markers,
    lists.map(({ notes, place }) => ({ labels: labelsOf(notes), place })),
  )
  const byLabel = lists.map(
    ({ notes }) => new Map(notes.toReversed().map(({ label, id }) => [label, id])),
  )
  return (
    bound?.map((list, index) => {
      const label = markers[index]?.label ?? ''
      return byLabel[list]?.get(label) ?? `missing-${label}`
    }) ?? null
  )
}

function renameMarkers(block: ManuscriptBlock, ids: string[]): ManuscriptBlock {
  const rename = (content: ManuscriptInline[]): ManuscriptInline[] =>
    content.map((inline) => {
      if (inline.type === 'link') return { ...inline, content: rename(inline.content) }
      if (inline.type !== 'noteMarker' || !inline.note.startsWith(PENDING)) return inline
      return { ...inline, note: ids[Number(inline.note.slice(PENDING.length))] ?? inline.note }
    })
  return mapInlines(block, rename)
}

function toStop(lists: List[]): ManuscriptProblem {
  const line = lists.at(-1)?.notes[0]?.line
  return createProblem(
    'notesCountAnew',
    { lists: lists.length },
    line === undefined ? {} : { line },
  )
}

/** That the numbers of the file are others than those of the article. */
function describeRestart(lists: List[], ids: string[]): ManuscriptProblem[] {
  const labels = lists.flatMap(({ notes }) => [...new Set(labelsOf(notes))])
  if (lists.length < 2 || new Set(labels).size === labels.length) return []
  const marked = new Set(ids.filter((id) => !id.startsWith('missing-')))
  const details = { lists: lists.length, last: marked.size }
  return [createProblem('notesNumberedOn', details, { line: lists[0]?.notes[0]?.line ?? 1 })]
}

/** Figures that open no note: markers whose list the file has not, or no markers at all. */
function listFigures(
  kept: LinkedText['kept'],
  labels: ReadonlySet<string>,
  hasOwn: boolean,
): ManuscriptProblem[] {
  return (['raised', 'bracketed'] as const).flatMap((how) => {
    const those = kept.filter((one) => one.how === how)
    const [first] = those
    if (!first || (how === 'bracketed' && hasOwn)) return []
    const figures = [...new Set(those.map(({ figure }) => figure))]
    const isListed = figures.some((figure) => labels.has(figure))
    const kind =
      how === 'bracketed' ? 'bracketedFigures' : isListed ? 'raisedFiguresListed' : 'raisedFigures'
    return [createProblem(kind, { figures: figures.join(', ') }, { line: first.line })]
  })
}

/** The list of notes is the end of a text; what follows it may be a part of its last note. */
function checkTextAfter(blocks: ManuscriptBlock[], end: number | undefined): ManuscriptProblem[] {
  if (end === undefined) return []
  const after = blocks.slice(end).find(({ type }) => type !== 'rule')
  return after ? [createProblem('textAfterNotes', {}, { line: after.line })] : []
}
