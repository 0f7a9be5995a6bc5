/**
 * Notes that print otherwise than they read, by what is otherwise: a house style that writes “pg” for
 * “p.” changes every note in the same way, and a warning for each would hide the three that matter.
 */
import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import type { ReadNote } from './model'
import { wording } from '../../wording'

const WAY = wording.findings.ways

/** What a style may write otherwise without another meaning, as both would be without it. */
const WAYS: [what: string, even: (words: string, other: string) => string][] = [
  [WAY.ibid, (words) => words.replace(/\bibid(?:em)?\b\.?,? ?/gi, 'ibid. ')],
  [
    WAY.abbreviations,
    (words) =>
      words
        .replace(
          /(?<!\p{L})(?:pp?|pgs?|pages?|S|Seiten?|с|стр|págs?|pág)\.? ?(?=[\divxlc])/gu,
          'pg ',
        )
        .replace(/(?<!\p{L})(?:vol|volume|Bd|Band|т|том|tome?)\.? ?(?=[\dIVX])/giu, 'Vol. '),
  ],
  [
    WAY.initials,
    (words) =>
      words
        .replace(/(?<!\p{L})(\p{Lu})\.[ -]?(?=\p{Lu})/gu, '$1 ')
        .replace(/(?<!\p{L})(\p{Lu})\. /gu, '$1 '),
  ],
  [WAY.firstNames, shortenNames],
  [WAY.quotationMarks, (words) => words.replace(/[“”„«»"‘’']/g, '')],
  [WAY.brackets, (words) => words.replace(/[()[\]]/g, '')],
  [WAY.stops, (words) => words.replace(/[.,;:](?=\s|$)/g, '')],
]

const FIRST_NAME = /(?<!\p{L})(\p{Lu})\p{Ll}+(?:-(\p{Lu})\p{Ll}+)?(?= (\p{Lu})(\p{L}*))/gu

/** First names as the initials that the other text has in their place, and no others. */
function shortenNames(words: string, other: string): string {
  return words.replace(FIRST_NAME, (name, one: string, two = '', next: string, rest: string) => {
    const initials = two === '' ? one : `${one}-${two}`
    const stands = new RegExp(`(?<!\\p{L})${initials} (?:${next}${rest}|${next})(?!\\p{L})`, 'u')
    return stands.test(other) ? initials : name
  })
}

/** One problem for each way of two notes or more; the others are told one by one. */
export function describePrinted(notes: readonly ReadNote[]): ManuscriptProblem[] {
  const groups = new Map<string, ReadNote[]>()
  const alone: ReadNote[] = []
  for (const note of notes) {
    const way = findWay(note.text, note.printed)
    if (way === null) alone.push(note)
    else {
      const alike = groups.get(way)
      if (alike) alike.push(note)
      else groups.set(way, [note])
    }
  }
  const told: ManuscriptProblem[] = []
  for (const [way, alike] of groups) {
    const [first] = alike
    if (!first || alike.length === 1) {
      alone.push(...alike)
      continue
    }
    const details = {
      count: alike.length,
      way,
      numbers: joinNumbers(alike.map(({ number }) => number)),
      note: first.number,
      words: first.text,
      printed: first.printed,
    }
    told.push(createProblem('notesPrintedOtherwise', details, placeOf(first)))
  }
  return [
    ...told,
    ...alone.map((note) => {
      const { number, printed, text } = note
      const details = { note: number, words: text, printed }
      return createProblem('notePrintedOtherwise', details, placeOf(note))
    }),
  ]
}

/** The ways that together make all the difference; null where something else differs. */
function findWay(text: string, printed: string): string | null {
  let ways = WAYS
  const isEven = (all: typeof WAYS) => {
    let [one, other] = [text, printed]
    for (const [, make] of all) [one, other] = [make(one, other), make(other, one)]
    const tidy = (words: string) => words.replace(/\s+/g, ' ').trim()
    return tidy(one) === tidy(other)
  }
  if (!isEven(ways)) return null
  for (const way of WAYS.toReversed()) {
    const without = ways.filter((one) => one !== way)
    if (isEven(without)) ways = without
  }
  return ways.map(([what]) => what).join(', ') || WAY.spaces
}

/** `1–4, 7` */
function joinNumbers(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** A note that no marker opens is nowhere in the article: its place is its line. */
export function placeOf({ line, marked, number }: Pick<ReadNote, 'line' | 'marked' | 'number'>): {
  note?: number
  line: number
} {
  return marked ? { note: number, line } : { line }
}
