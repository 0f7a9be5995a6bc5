import type { CslName, Run } from '../../../citations/model'
import { runsToMarkup, skipSpace, sliceRuns } from '../runs'
import type { ParsedCitation, ScannedNote, NoteUnit } from './model'
import { scanNote, splitUnits } from './scanNote'
import { parseUnit } from './parseUnit'

/**
 * A note's citations and prose. Everything between citations is a prefix of the next or a suffix of
 * the one before; sentences after the last are prose. Put together again in order, prefixes,
 * bodies, suffixes and prose are the note's text, character for character, but for the `; ` between
 * two citations, which printing sets.
 */

export type ParsedNote = {
  citations: (ParsedCitation & { prefix: string; suffix: string })[]
  prose: Run[]
}

/** `refused` holds the offsets at which citations begin that are to stay prose. */
export function parseNote(runs: Run[], refused: ReadonlySet<number> = new Set()): ParsedNote {
  const end = runs.findIndex(({ begins }) => begins !== undefined && begins !== 'line')
  const blocks = end < 0 ? [] : runs.slice(end)
  // A note says what it cites in its first paragraph; what cites further down is read as running text.
  if (blocks.length === 0 || parseWords(blocks, new Set()).citations.length > 0) {
    return parseWords(runs, refused)
  }
  const { citations, prose } = parseWords(runs.slice(0, end), refused)
  return { citations, prose: [...prose, ...blocks] }
}

function parseWords(runs: Run[], refused: ReadonlySet<number>): ParsedNote {
  const note = scanNote(runs)
  const units = joinTitles(note, splitUnits(note))
  const found = units.flatMap((unit, index) => {
    const { citation } = unit
    return citation && !refused.has(citation.body.start) ? [{ citation, unit, index }] : []
  })
  const last = found.at(-1)
  if (!last) return { citations: [], prose: runs }
  const tail = findTail(note, units, last.index)
  const citations = inheritAuthors(note, found).map(({ citation, unit }, place) => {
    const before = found[place - 1]
    const isLast = place === found.length - 1
    const suffixEnd = isLast ? tail : unit.end
    const between = { start: before ? before.unit.end : 0, end: citation.body.start }
    return {
      ...citation,
      prefix: toAffix(note, skipDelimiter(note, between.start, before !== undefined), between.end),
      suffix: toAffix(note, citation.body.end, suffixEnd),
    }
  })
  return { citations, prose: sliceRuns(runs, skipSpace(runs, tail), note.text.length) }
}

type Found = { citation: ParsedCitation; unit: NoteUnit; index: number }

/** `K Marx, ‹Capital›, pg 15, and ‹Grundrisse›, pg 20`: the second is by the author of the first. */
function inheritAuthors(note: ScannedNote, found: Found[]): Found[] {
  let author: CslName[] | undefined
  return found.map((one) => {
    const { source } = one.citation
    if (source.kind !== 'work') return one
    const { work } = source
    const isJoined = /, (?:and|und|et|y|и) $/u.test(
      note.text.slice(0, one.citation.body.start).slice(-8),
    )
    const inherited = isJoined && !work.author && !work.editor ? author : undefined
    author = work.author ?? inherited
    if (!inherited) return one
    const named = { ...source, work: { ...work, author: inherited } }
    return { ...one, citation: { ...one.citation, source: named } }
  })
}

/** The suffix of the last citation ends with its sentence, full stop included. */
function findTail(note: ScannedNote, units: NoteUnit[], from: number): number {
  for (let index = from; index < units.length; index += 1) {
    const unit = units[index]
    if (!unit?.endsSentence) continue
    return note.text.charAt(unit.end) === '.' ? unit.end + 1 : unit.end
  }
  return note.text.length
}

function skipDelimiter(note: ScannedNote, at: number, follows: boolean): number {
  return follows && /^[;,] /u.test(note.text.slice(at, at + 2)) ? at + 2 : at
}

function toAffix(note: ScannedNote, start: number, end: number): string {
  return start < end ? runsToMarkup(sliceRuns(note.runs, start, end, note.beginnings)) : ''
}

/**
 * Titles have question marks and full stops within them (`Capital. A Critique of Political
 * Economy`), where units were parted as if a sentence ended. Two units are one citation after all
 * if they can be read as one that begins with the first, while the first alone is none and the
 * second alone names no author and no "see".
 */

type ReadUnit = NoteUnit & { citation: ParsedCitation | null }

/** The units with what each was parsed as, those of one title joined. */
function joinTitles(note: ScannedNote, units: NoteUnit[]): ReadUnit[] {
  const joined: ReadUnit[] = []
  for (const unit of units) {
    const citation = parseUnit(note, unit)
    const before = joined.at(-1)
    const whole =
      before?.endsSentence && !isOwn(unit, citation) ? joinWith(note, before, unit) : null
    if (whole) joined[joined.length - 1] = whole
    else joined.push({ ...unit, citation })
  }
  return joined
}

function joinWith(note: ScannedNote, before: ReadUnit, unit: NoteUnit): ReadUnit | null {
  if (before.citation && !isUnfinished(before.citation)) return null
  const whole = { start: before.start, end: unit.end, endsSentence: unit.endsSentence }
  const citation = parseUnit(note, whole)
  const isOne =
    citation?.source.kind === 'work' &&
    citation.source.fullness === 'full' &&
    citation.body.start < before.end &&
    citation.body.end > unit.start &&
    (citation.source.work.author ?? citation.source.work.editor) !== undefined
  return isOne ? { ...whole, citation } : null
}

/** Whether a unit is a citation of its own. */
function isOwn(unit: NoteUnit, citation: ParsedCitation | null): boolean {
  if (!citation) return false
  const { source, body } = citation
  return source.kind === 'ibid' || source.work.author !== undefined || body.start > unit.start
}

function isUnfinished({ source, locator }: ParsedCitation): boolean {
  return source.kind === 'work' && source.fullness !== 'full' && locator === null
}
