import type { CslName } from '../../../citations/model'
import { BODY_WORDS, COMPOUND_SURNAMES, GIVEN_NAMES, namesPublisher, PARTICLES } from './lexicon'
import type { Segment } from './model'

/**
 * The authors at the head of a citation. Persons stand given name first (`K Marx and F Engels`) or
 * surname first (`Lenin, V. I.`, `Marx, K. and Engels, F.`), over several commas where they are
 * three. What is no person's name may be a body's; that is for the caller, who knows what follows.
 */

type Authors = { names: CslName[]; strong: boolean; used: number; editors: boolean }

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
  if (segment?.look !== 'plain' || isTitleBefore(segments[at + 1])) return null
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

/**
 * Before a publisher or the work it stands in comes a title, though it may have the form of a name:
 * `A Contribution`, `A Letter`.
 */
function isTitleBefore(next: Segment | undefined): boolean {
  return next?.look === 'plain' && (namesPublisher(next.text) || /^in \p{Lu}/u.test(next.text))
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

export type EditorsAndTranslators = { editor?: CslName[]; translator?: CslName[] }

const EDITED = '(?:eds?\\.?|edited by|edited|hrsg\\.?(?: von)?|hg\\.?(?: von)?|под ред\\.)'
const TRANSLATED =
  '(?:trans\\.?|transl\\.?|tr\\.|translated by|translation by|translation|übers\\.?(?: von)?|пер\\.)'

const FORMS: { pattern: RegExp; roles: (keyof EditorsAndTranslators)[] }[] = [
  {
    pattern: new RegExp(`^(?:${EDITED} (?:and|&) ${TRANSLATED})(?: by)? (.+)$`, 'iu'),
    roles: ['editor', 'translator'],
  },
  { pattern: new RegExp(`^${EDITED} (.+)$`, 'iu'), roles: ['editor'] },
  { pattern: new RegExp(`^${TRANSLATED} (.+)$`, 'iu'), roles: ['translator'] },
  {
    pattern: /^(.+?) \(?eds?\.? (?:and|&) (?:trans|tr)\.?\)?$/iu,
    roles: ['editor', 'translator'],
  },
  { pattern: /^(.+?),? \(?eds?\.?\)?$/iu, roles: ['editor'] },
  { pattern: /^(.+?),? \(?(?:trans|tr)\.?\)?$/iu, roles: ['translator'] },
]

/**
 * Editors and translators, where they are a whole segment: `ed. J Smith`, `(trans. M Eastman)`,
 * `edited and translated by X`, `J Smith (ed.)`. Null where the words name no role or no person.
 */
export function parseContributors(text: string): EditorsAndTranslators | null {
  const bare = text.replace(/^\((.*)\)$/u, '$1')
  for (const { pattern, roles } of FORMS) {
    const match = pattern.exec(bare)
    const parsed = match?.[1] === undefined ? null : parsePersonNames(match[1])
    if (parsed) return Object.fromEntries(roles.map((role) => [role, parsed.names]))
  }
  return null
}

const AND = / (?:and|&|und|et|y|и|og|och|en) /u

/**
 * Names joined by "and" and its like, or by commas; null where any of them is no person's name.
 * `strong` where every name has initials.
 *
 * @example parsePersonNames('K Marx and F Engels')
 */
export function parsePersonNames(text: string): { names: CslName[]; strong: boolean } | null {
  const parsed = text
    .split(AND)
    .flatMap((part) => part.split(', '))
    .map((part) => part.replace(/,$/u, ''))
    .map(parsePersonName)
  const names: CslName[] = []
  for (const one of parsed) {
    if (!one) return null
    names.push(one.name)
  }
  return { names, strong: parsed.every((one) => one?.strong === true) }
}

/**
 * A person's name as notes write it: `L Trotsky`, `V. I. Lenin`, `VI Lenin`, `Rosa Luxemburg`,
 * `Ludwig von Mises`, `J.-P. Sartre`, `Martin Luther King Jr`. Initials are `strong` evidence of a
 * person; capitalised words alone might as well be a title or a body.
 */

type PersonName = { name: CslName; strong: boolean }

/** One name, given name first; null where the words are no person's name. */
function parsePersonName(text: string): PersonName | null {
  const words = text.trim().split(' ')
  const suffix = words.length > 2 && SUFFIXES.test(words.at(-1) ?? '') ? words.pop() : undefined
  if (words.length === 0 || words.length > 6) return null
  const given: string[] = []
  let at = 0
  while (at < words.length - 1 && isGiven(words[at] ?? '')) given.push(words[at++] ?? '')
  const particles: string[] = []
  while (at < words.length - 1 && PARTICLES.has((words[at] ?? '').toLowerCase()))
    particles.push(words[at++] ?? '')
  const family = words.slice(at)
  if (family.length !== 1 || !isSurname(family[0] ?? '')) return null
  if (given.length > 1 && isInitials(given[0] ?? '') && particles.length === 0)
    while (given.length > 1 && !isInitials(given.at(-1) ?? '') && isCompound(given.at(-1) ?? ''))
      family.unshift(given.pop() ?? '')
  if (
    given.length === 0 &&
    particles.length === 0 &&
    BODY_WORDS.has((family[0] ?? '').toLowerCase())
  )
    return null
  const strong = given.length > 0 && given.every(isInitials)
  if (!strong && words.some((word) => BODY_WORDS.has(word.toLowerCase()))) return null
  return {
    name: {
      family: family.join(' '),
      ...(given.length > 0 ? { given: given.map(spaceInitials).join(' ') } : {}),
      ...(particles.length > 0 ? { 'non-dropping-particle': particles.join(' ') } : {}),
      ...(suffix === undefined ? {} : { suffix }),
    },
    strong,
  }
}

/** First halves of surnames of two: only these tell `Á. García Linera` from `J. Edgar Hoover`. */
function isCompound(word: string): boolean {
  return COMPOUND_SURNAMES.has(word.toLowerCase())
}

const SUFFIXES = /^(?:Jr|Sr|Jr\.|Sr\.|II|III|IV)$/u

function isGiven(word: string): boolean {
  if (PARTICLES.has(word)) return false
  return isInitials(word) || isSurname(word) || /^\p{Lu}\p{Ll}{1,4}\.$/u.test(word)
}

/** `L`, `V.I.`, `J.-P.`, and up to three capitals together: `VI`, `GDH`. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,4}$/u.test(word) && !/^\p{Lu}{4,}$/u.test(word)
}

function isSurname(word: string): boolean {
  return /^(?:\p{L}{1,3}[’'])?\p{Lu}\p{M}*(?:[\p{L}\p{M}]|[’'-](?=\p{L}))+$/u.test(word)
}

/** `V.I.` and `VI` as `V I`, so that one person has one form; given names stay as they are. */
function spaceInitials(word: string): string {
  if (!isInitials(word)) return word
  return (
    word
      .replaceAll('.', ' ')
      .replaceAll(/\s*-\s*/gu, '-')
      .match(/\p{Lu}(?:-\p{Lu})*/gu)
      ?.join(' ') ?? word
  )
}
