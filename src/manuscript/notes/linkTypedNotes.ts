import { addAll } from '../addAll'
import { mapInlines } from '../mapInlines'
import type { ManuscriptBlock, ManuscriptNote, ManuscriptProblem } from '../model'
import { checkNoteLimit } from '../checkNoteLimit'
import { createProblem } from '../createProblem'
import { checkMarkerLimit } from './checkMarkerLimit'
import { findNotesSections } from './findNotesSections'
import { linkMarkers } from './linkMarkers'

/**
 * Notes that were typed by hand: a numbered list under Notes or References becomes notes, and
 * `[3]` or `³` in the text becomes a marker that opens the third. Where a number stands before two
 * entries its markers open the first. A marker whose number has no entry becomes a marker of no
 * note (`missing-7`), unless the file has notes of its own and no typed ones: then brackets are
 * brackets.
 */
export type LinkedNotes = {
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
