/**
 * The passage somebody comments on, as a door names it: its words, and where they stand more than
 * once, what stands around them or where they begin. Unlike `findAnchor` this guesses nothing: the
 * comment is being made now, of the text as it is now.
 */
export type NamedPassage = {
  exact: string
  /** The words right before and after, as many as are known. */
  prefix?: string
  suffix?: string
  /** Where it begins in the anchored text, in UTF-16 code units. */
  start?: number
}

/**
 * Finds the passage, from `start` up to but not including `end`, in UTF-16 code units. White space
 * counts as one whatever its kind, since what is copied from a page seldom keeps it. Of several
 * places those count whose surroundings are the named ones, where there are such; then the one
 * nearest to `start`. `missing`: the words are not there. `ambiguous`: they stand there more than
 * once, and nothing said tells which is meant.
 *
 * @example
 * findPassage('a day, a night', { exact: 'a', suffix: ' night' }) // { start: 7, end: 8 }
 */
export function findPassage(
  text: string,
  { exact, prefix = '', start, suffix = '' }: NamedPassage,
): { start: number; end: number } | 'missing' | 'ambiguous' {
  const places = listPlaces(text, exact)
  const fitting = places.filter(
    ({ end, start: from }) =>
      spaced(text.slice(0, from)).endsWith(spaced(prefix)) &&
      spaced(text.slice(end)).startsWith(spaced(suffix)),
  )
  const meant = fitting.length > 0 ? fitting : places
  const [first] = meant
  if (!first) return 'missing'
  if (meant.length === 1) return first
  if (start === undefined) return 'ambiguous'
  return meant.reduce((best, place) =>
    Math.abs(place.start - start) < Math.abs(best.start - start) ? place : best,
  )
}

function listPlaces(text: string, exact: string): { start: number; end: number }[] {
  const words = exact.trim().split(/\s+/)
  if (words[0] === '') return []
  const pattern = new RegExp(words.map(escape).join('\\s+'), 'g')
  const places: { start: number; end: number }[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    places.push({ start: match.index, end: match.index + match[0].length })
    pattern.lastIndex = match.index + 1
  }
  return places
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ')
}
