import { measureSpelling, type Spelling, spell } from './measureLetterLikeness'

/** Titles less alike than this are never near matches. */
export const ALIKE = 0.8

/** A title that is alike to more than these is like any other, as “Letter to F Engels” is. */
const MOST = 200

/**
 * Titles so kept that those alike to another are found without comparing it with each. Answers by
 * the places of the titles, in their order, exactly those of which measureLetterLikeness says `ALIKE`
 * or more: twice the shared pairs by all pairs is that much only where two thirds of the pairs of
 * either title are shared, so that they share one of the rarest third of its pairs (prefix filtering,
 * Chaudhuri, Ganti and Kaushik 2006); and a title that begins with the whole of the other is found
 * by its first words.
 */
export function indexTitles(titles: readonly string[]): (title: string) => number[] {
  const spellings = titles.map(spell)
  const lengths = Uint32Array.from(spellings, ({ pairs }) => pairs.length)
  const signatures = new Uint32Array(titles.length * WIDTH)
  for (const [place, spelling] of spellings.entries()) signatures.set(sign(spelling), place * WIDTH)
  /** Which question a title was last compared for: it may stand in several lists. */
  const compared = new Uint32Array(titles.length)
  let questions = 0
  const words = spellings.map((one) => one.words)
  const counts = new Map<string, number>()
  for (const text of words) {
    for (const pair of new Set(listPairs(text))) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const byPair = new Map<string, number[]>()
  const whole = new Map<string, number[]>()
  const begins = new Map<string, number[]>()
  for (const [place, text] of words.entries()) {
    for (const pair of takeRarest(text, counts)) push(byPair, pair, place)
    push(whole, text, place)
    for (const start of listStarts(text)) push(begins, start, place)
  }
  return (title) => {
    const asked = spell(title)
    const text = asked.words
    if (text === '') return []
    const found = new Set(begins.get(text) ?? [])
    for (const place of whole.get(text) ?? []) found.add(place)
    for (const start of listStarts(text))
      for (const place of whole.get(start) ?? []) found.add(place)
    questions += 1
    const signature = sign(asked)
    for (const pair of takeRarest(text, counts)) {
      for (const place of byPair.get(pair) ?? []) {
        if (found.size >= MOST) break
        if (compared[place] === questions) continue
        compared[place] = questions
        if (isAlike(asked, signature, place)) found.add(place)
      }
    }
    return [...found].slice(0, MOST).sort((one, other) => one - other)
  }

  function isAlike(asked: Spelling, signature: Uint32Array, place: number): boolean {
    const one = asked.pairs.length
    const two = lengths[place] ?? 0
    const shared = (ALIKE * (one + two)) / 2 - ROUNDING
    if (one < shared || two < shared) return false
    let left = one - shared
    for (let at = 0; at < WIDTH && left >= 0; at += 1)
      left -= countBits((signature[at] ?? 0) & ~(signatures[place * WIDTH + at] ?? 0))
    const other = spellings[place]
    return left >= 0 && other !== undefined && measureSpelling(asked, other) >= ALIKE
  }
}

/** Of the pairs of a title, a bit for each: a bit that another lacks is a pair that it lacks. */
const WIDTH = 4

const ROUNDING = 1e-9

function sign({ pairs }: Spelling): Uint32Array {
  const bits = new Uint32Array(WIDTH)
  for (const pair of pairs) {
    const mixed = Math.imul(pair ^ (pair >>> 15), 0x2c1b3c6d) >>> 0
    const at = (mixed >>> 5) % WIDTH
    bits[at] = (bits[at] ?? 0) | (1 << (mixed & 31))
  }
  return bits
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function listPairs(text: string): string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2))
}

/**
 * The rarest third of the pairs of a title, one more at least, so that a title two thirds of whose
 * pairs it shares has one of them among its own rarest; a pair that stands twice counts twice.
 */
function takeRarest(text: string, counts: ReadonlyMap<string, number>): Set<string> {
  const rarity = (pair: string) => counts.get(pair) ?? 0
  const pairs = listPairs(text).sort(
    (one, other) => rarity(one) - rarity(other) || (one < other ? -1 : Number(one > other)),
  )
  return new Set(pairs.slice(0, pairs.length - Math.ceil((pairs.length * 2) / 3) + 1))
}

/** Its first word, its first two, and so on, but not the whole. */
function listStarts(text: string): string[] {
  return [...text.matchAll(/ /g)].map(({ index }) => text.slice(0, index))
}

function push(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key)
  if (list) list.push(place)
  else map.set(key, [place])
}
