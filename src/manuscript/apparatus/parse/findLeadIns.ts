import type { ScannedNote, Span } from './model'

const SIGNALS =
  /^(?:see(?: also)?|see,? for (?:example|instance)|cf\.?|compare|for (?:example|instance)|e\.g\.|i\.e\.|also|and|but(?: see)?|as in|in|from|vgl\.?|siehe(?: auch)?|voir(?: aussi)?|véase|см\.?(?: также)?|source|citation|translated from|here and below)[,:]? /iu
const INNER = /(?:\b(?:see(?: also)?|in|from|by|cf\.|of|also)|:) (?=[\p{Lu}‘“"'])/gu

const MOST = 6

/**
 * The offsets at which a citation may begin in a unit, in the order to try them: after a signal
 * ("see", "cf.") at the start, at the start itself, then after signals within the words before the
 * first comma.
 */
export function findLeadIns(note: ScannedNote, unit: Span): number[] {
  const text = note.text.slice(unit.start, unit.end)
  const starts: number[] = []
  let at = 0
  for (let match = SIGNALS.exec(text); match; match = SIGNALS.exec(text.slice(at)))
    at += match[0].length
  if (at > 0) starts.push(unit.start + at)
  starts.push(unit.start)
  const comma = findFirstComma(note, unit)
  for (const match of text.slice(at, comma - unit.start).matchAll(INNER)) {
    if (starts.length >= MOST) break
    const start = unit.start + at + match.index + match[0].length
    if (note.nested[start - 1] !== 1) starts.push(start)
  }
  return starts
}

function findFirstComma(note: ScannedNote, unit: Span): number {
  for (let at = unit.start; at < unit.end; at += 1)
    if (note.text.charAt(at) === ',' && note.nested[at] !== 1) return at
  return unit.end
}
