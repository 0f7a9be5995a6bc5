/**
 * One unit of a note as one citation: perhaps words that lead to it ("see", an original and
 * "quoted in"), then a work spelled out or a reference back. Words that lead to a citation end
 * where the longest reading begins.
 */
import type { NoteFlag } from '../model'
import { findFlags } from './findFlags'
import { findLeadIns } from './findLeadIns'
import { findQuotedIn } from './findQuotedIn'
import type { ParsedCitation, ScannedNote, Span } from './model'
import { parseIbid } from './parseIbid'
import { parseWork } from './parseWork'
import { splitSegments } from './splitSegments'

/** Longer units are discourse; they are not tried. */
const LONGEST_CITATION = 1200

/** Null where the unit is prose. */
export function parseUnit(note: ScannedNote, unit: Span): ParsedCitation | null {
  if (unit.end - unit.start > LONGEST_CITATION) return null
  const found = findQuotedIn(note, unit)
  const cited = found === null ? null : parseFrom(note, { start: found, end: unit.end })
  if (cited) return { ...cited, flags: ['quotedIn', ...cited.flags] }
  for (const start of findLeadIns(note, unit)) {
    const parsed = parseFrom(note, { start, end: unit.end })
    if (parsed) return parsed
  }
  return null
}

function parseFrom(note: ScannedNote, span: Span): ParsedCitation | null {
  const back = parseIbid(note, span)
  const read = back ?? parseSpelledOut(note, span)
  if (!read) return null
  const flags: NoteFlag[] = [
    ...(back ? (['ibid'] as const) : []),
    ...findFlags(note.text.slice(read.end, span.end)),
  ]
  const body = { start: span.start, end: read.end }
  return { body, source: read.source, locator: read.locator, flags }
}

function parseSpelledOut(note: ScannedNote, span: Span) {
  const reading = parseWork(splitSegments(note, span.start, span.end))
  if (!reading) return null
  const { work, fullness, locator, end } = reading
  return { source: { kind: 'work' as const, work, fullness }, locator, end }
}
