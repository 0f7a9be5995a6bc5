/**
 * Titles have question marks and full stops within them (`Capital. A Critique of Political
 * Economy`), where units were parted as if a sentence ended. Two units are one citation after all
 * if they can be read as one that begins with the first, while the first alone is none and the
 * second alone names no author and no "see".
 */
import type { ParsedCitation, ScannedNote, Unit } from './model'
import { parseUnit } from './parseUnit'

export type ReadUnit = Unit & { citation: ParsedCitation | null }

/** The units with what each was parsed as, those of one title joined. */
export function joinTitles(note: ScannedNote, units: Unit[]): ReadUnit[] {
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

function joinWith(note: ScannedNote, before: ReadUnit, unit: Unit): ReadUnit | null {
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
function isOwn(unit: Unit, citation: ParsedCitation | null): boolean {
  if (!citation) return false
  const { source, body } = citation
  return source.kind === 'ibid' || source.work.author !== undefined || body.start > unit.start
}

function isUnfinished({ source, locator }: ParsedCitation): boolean {
  return source.kind === 'work' && source.fullness !== 'full' && locator === null
}
