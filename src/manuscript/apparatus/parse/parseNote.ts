/**
 * A note's citations and prose. Everything between citations is a prefix of the next or a suffix of
 * the one before; sentences after the last are prose. Put together again in order, prefixes,
 * bodies, suffixes and prose are the note's text, character for character, but for the `; ` between
 * two citations, which printing sets.
 */
import type { Run } from '../../../citations/model'
import { runsToMarkup } from '../text/runsToMarkup'
import { sliceRuns } from '../text/sliceRuns'
import { joinTitles } from './joinTitles'
import type { ParsedCitation, ScannedNote, Unit } from './model'
import { scanNote } from './scanNote'
import { splitUnits } from './splitUnits'

export type ParsedNote = {
  citations: (ParsedCitation & { prefix: string; suffix: string })[]
  prose: Run[]
}

/** `refused` holds the offsets at which citations begin that are to stay prose. */
export function parseNote(runs: Run[], refused: ReadonlySet<number> = new Set()): ParsedNote {
  const note = scanNote(runs)
  const units = joinTitles(note, splitUnits(note))
  const found = units.flatMap((unit, index) => {
    const { citation } = unit
    return citation && !refused.has(citation.body.start) ? [{ citation, unit, index }] : []
  })
  const last = found.at(-1)
  if (!last) return { citations: [], prose: runs }
  const tail = findTail(note, units, last.index)
  const citations = found.map(({ citation, unit }, place) => {
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
  return { citations, prose: sliceRuns(runs, skipSpace(note, tail), note.text.length) }
}

/** The suffix of the last citation ends with its sentence, full stop included. */
function findTail(note: ScannedNote, units: Unit[], from: number): number {
  for (let index = from; index < units.length; index += 1) {
    const unit = units[index]
    if (!unit?.endsSentence) continue
    return note.text.charAt(unit.end) === '.' ? unit.end + 1 : unit.end
  }
  return note.text.length
}

function skipDelimiter(note: ScannedNote, at: number, follows: boolean): number {
  return follows && note.text.startsWith('; ', at) ? at + 2 : at
}

function skipSpace(note: ScannedNote, at: number): number {
  return note.text.charAt(at) === ' ' ? at + 1 : at
}

function toAffix(note: ScannedNote, start: number, end: number): string {
  return start < end ? runsToMarkup(sliceRuns(note.runs, start, end)) : ''
}
