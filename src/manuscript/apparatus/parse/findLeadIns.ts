import type { ScannedNote, Span } from './model'

const SIGNALS =
  /^(?:see(?: also)?|see,? for (?:example|instance)|cf\.?|compare|for (?:example|instance)|e\.g\.|i\.e\.|also|and|but(?: see)?|as in|in|from|vgl\.?|siehe(?: auch)?|voir(?: aussi)?|véase|см\.?(?: также)?|source|citation|translated from|here and below)[,:]? /iu
const INNER = /(?:\b(?:see(?: also)?|in|from|by|cf\.|also)|:| [–—-]) (?=[\p{Lu}‘“"'])/gu
const INITIALS = /^(?:\p{Lu}\.? ?-?){1,4} ?\p{Lu}\p{Ll}/u

const MOST = 6

/**
 * The offsets at which a citation may begin in a unit, in the order to try them: after a signal
 * ("see", "cf.") at the start; after signals, a colon or a dash within the words before the first
 * comma, where a name with initials follows; at the start itself; after the other signals within those words.
 */
export function findLeadIns(note: ScannedNote, unit: Span): number[] {
  const text = note.text.slice(unit.start, unit.end)
  let at = 0
  for (let match = SIGNALS.exec(text); match; match = SIGNALS.exec(text.slice(at)))
    at += match[0].length
  const comma = findFirstComma(note, unit)
  const inner = [...text.slice(at, comma - unit.start).matchAll(INNER)]
    .map((match) => unit.start + at + match.index + match[0].length)
    .filter((start) => note.nested[start - 1] !== 1)
    .slice(-MOST)
  const isName = (start: number) => INITIALS.test(text.slice(start - unit.start))
  return [
    ...(at > 0 ? [unit.start + at] : []),
    ...inner.filter(isName),
    unit.start,
    ...inner.filter((start) => !isName(start)),
  ]
}

function findFirstComma(note: ScannedNote, unit: Span): number {
  for (let at = unit.start; at < unit.end; at += 1)
    if (note.text.charAt(at) === ',' && note.nested[at] !== 1) return at
  return unit.end
}
