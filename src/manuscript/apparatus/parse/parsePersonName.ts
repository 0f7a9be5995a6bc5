/**
 * A person's name as notes write it: `L Trotsky`, `V. I. Lenin`, `VI Lenin`, `Rosa Luxemburg`,
 * `Ludwig von Mises`, `J.-P. Sartre`, `Martin Luther King Jr`. Initials are `strong` evidence of a
 * person; capitalised words alone might as well be a title or a body.
 */
import type { CslName } from '../../../citations/model'
import { BODY_WORDS, PARTICLES } from './lexicon'

export type PersonName = { name: CslName; strong: boolean }

/** One name, given name first; null where the words are no person's name. */
export function parsePersonName(text: string): PersonName | null {
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
      family: family[0] ?? '',
      ...(given.length > 0 ? { given: given.map(spaceInitials).join(' ') } : {}),
      ...(particles.length > 0 ? { 'non-dropping-particle': particles.join(' ') } : {}),
      ...(suffix === undefined ? {} : { suffix }),
    },
    strong,
  }
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
