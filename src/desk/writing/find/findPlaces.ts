import type { Place } from '../places/roomText'

/** What is looked for: the words, whether their capitals count, and whether only whole words do. */
export type Wanted = { words: string; isCase: boolean; isWhole: boolean }

/**
 * Every place of the words in a text, in order, none over another. White space matches white space
 * of any kind within a line, and a straight quotation mark or apostrophe a curly one.
 *
 * @example findPlaces('a b, a\u00a0b', { words: 'a b', isCase: false, isWhole: false }) // two places
 */
export function findPlaces(text: string, wanted: Wanted): Place[] {
  const pattern = toPattern(wanted)
  if (!pattern) return []
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}

function toPattern({ isCase, isWhole, words }: Wanted): RegExp | null {
  if (words.trim() === '') return null
  const spelt = [...words]
    .map((letter) => {
      if (/\s/.test(letter)) return '[^\\S\\n]'
      if (letter === "'") return "['‘’]"
      if (letter === '"') return '["“”„«»]'
      return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    })
    .join('')
  const edge = (letter: string | undefined, look: string) =>
    isWhole && letter !== undefined && /[\p{L}\p{N}]/u.test(letter) ? look : ''
  const before = edge([...words][0], '(?<![\\p{L}\\p{N}\\p{M}])')
  const after = edge([...words].at(-1), '(?![\\p{L}\\p{N}\\p{M}])')
  return new RegExp(`${before}${spelt}${after}`, isCase ? 'gu' : 'giu')
}
