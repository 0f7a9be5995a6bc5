/**
 * The authors at the head of a citation. Persons stand given name first (`K Marx and F Engels`) or
 * surname first (`Lenin, V. I.`, `Marx, K. and Engels, F.`), over several commas where they are
 * three. What is no person's name may be a body's; that is for the caller, who knows what follows.
 */
import type { CslName } from '../../../citations/model'
import { GIVEN_NAMES } from './lexicon'
import type { Segment } from './model'
import { parsePersonName } from './parsePersonName'
import { parsePersonNames } from './parsePersonNames'

export type Authors = { names: CslName[]; strong: boolean; used: number; editors: boolean }

/** `used` is the number of segments the names take; null where the first is no person's name. */
export function parseAuthors(segments: Segment[]): Authors | null {
  const authors = parseInverted(segments) ?? parseForward(segments)
  if (!authors) return null
  const next = segments[authors.used]
  if (next && /^\(?eds?\.?\)?$/u.test(next.text) && next.look === 'plain')
    return { ...authors, used: authors.used + 1, editors: true }
  return authors
}

function parseForward(segments: Segment[]): Authors | null {
  const first = segments[0]
  if (first?.look !== 'plain') return null
  const bare = first.text.replace(/ \(eds?\.?\)$/u, '')
  const editors = bare !== first.text
  const parsed = parsePersonNames(bare)
  if (!parsed) return null
  const names = [...parsed.names]
  let strong = parsed.strong
  let used = 1
  const isPair = / (?:and|&|und|et|y|и) /u.test(bare)
  while (!isPair && !editors && used < segments.length - 1) {
    const next = parseFurther(segments, used, strong)
    if (!next) break
    names.push(...next.names)
    strong = strong && next.strong
    used += 1
    if (next.last) return { names, strong, used, editors: next.editors }
  }
  return { names, strong, used, editors }
}

/**
 * A further author. Without initials only a pair that ends a list is one, with two segments to
 * follow: `Russian Revolution` has the form of a name as well.
 */
function parseFurther(segments: Segment[], at: number, strong: boolean) {
  const segment = segments[at]
  if (segment?.look !== 'plain') return null
  const bare = segment.text.replace(/^and /u, '').replace(/ \(eds?\.?\)$/u, '')
  const parsed = parsePersonNames(bare)
  if (!parsed) return null
  const last = bare !== segment.text || parsed.names.length > 1
  const editors = /\(eds?\.?\)$/u.test(segment.text)
  if (parsed.strong && strong) return { ...parsed, last, editors }
  const isFull = parsed.names.every((name) => name.given !== undefined)
  if (isFull && parsed.names.length === 2 && at + 2 < segments.length)
    return { ...parsed, last: true, editors }
  return null
}

/** `Lenin, V. I.` · `Marx, Karl` · `Marx, K. and Engels, F.` */
function parseInverted(segments: Segment[]): Authors | null {
  const names: CslName[] = []
  let family: string | null = segments[0]?.text ?? null
  let used = 1
  while (family !== null && segments[used]?.look === 'plain') {
    const rest: string = segments[used]?.text ?? ''
    const [given = '', next] = rest.split(/ (?:and|&|und) /u)
    const editors = / \(eds?\.?\)$/u.test(given)
    const bare = given.replace(/ \(eds?\.?\)$/u, '')
    const parsed = isGivenPart(bare) ? parsePersonName(`${bare} ${family}`) : null
    if (!parsed || segments[used - 1]?.look !== 'plain') break
    names.push(parsed.name)
    used += 1
    family = next ?? null
    if (family === null) return { names, strong: true, used, editors }
  }
  return null
}

function isGivenPart(text: string): boolean {
  if (/^(?:\p{Lu}\.? ?-?){1,4}$/u.test(text)) return true
  const words = text.split(' ')
  return (
    words.length <= 3 &&
    GIVEN_NAMES.has((words[0] ?? '').toLowerCase()) &&
    words.slice(1).every((word) => /^\p{Lu}(?:\.|\p{Ll}+)?$/u.test(word))
  )
}
