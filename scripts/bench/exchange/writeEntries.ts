/** How many works one file may have. */
export const ENTRIES = 5000

/**
 * A bibliography as people have them, in BibTeX: titles of some words that come back in others, a few
 * hundred authors, works of one year and publisher, a tenth of them articles. The same every time.
 */
export function writeLikely(count = ENTRIES): string {
  const random = createRandom(51)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const people = Array.from(
    { length: 400 },
    () => `${pick(FAMILIES)}${pick(ENDINGS)}, ${pick(GIVEN)}`,
  )
  const title = () => {
    const words = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(TOPICS))
    const subtitle =
      random() < 0.4 ? `: ${pick(KINDS)} ${pick(TOPICS)}, ${1700 + Math.floor(random() * 320)}` : ''
    return `${pick(KINDS)} ${words.join(pick([' and ', ' in ', ' of ', ' and the ']))}${subtitle}`
  }
  return Array.from({ length: count }, (_, index) => {
    const shared = `author = {${pick(people)}}, title = {${title()}}, year = {${1850 + Math.floor(random() * 170)}}`
    return random() < 0.1
      ? `@article{k${index}, ${shared}, journal = {${pick(KINDS)} ${pick(TOPICS)}}, volume = {${1 + Math.floor(random() * 90)}}}`
      : `@book{k${index}, ${shared}, publisher = {${pick(FAMILIES)} Press}, address = {${pick(PLACES)}}}`
  }).join('\n')
}

/** The worst there is: every title like every other, so that none is told apart by its letters. */
export function writeAlike(count = ENTRIES): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `@book{k${index}, author = {M{\\"u}ller, Karl and Trotsky, Leon}, title = {On {Capital} ${index}: {\\'e}tudes}, publisher = {Dietz}, address = {Berlin}, year = {1947}}`,
  ).join('\n')
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const list = (words: string) => words.split(' ')
const FAMILIES = list(
  'Alder Birch Cole Dunn Ember Frost Gale Hart Ives Jory Kemp Lorne Marsh Noble Oake Penn Quill Rowe Stone Thorn Usher Vale Warden Yates',
)
const ENDINGS = list('er ing ton ley man son by well field worth wood ford')
const GIVEN = list(
  'Jane Martin Anna Karl Ruth Peter Clara Hugo Mary Louis Edith Paul Rosa Henri Nina Otto',
)
const PLACES = list('London Berlin Paris Manchester Leipzig Lyon Chicago Vienna')
const KINDS = list(
  'Studies Essays Letters Notes Lectures Sketches Records Papers History Origins Theory Problems Memoirs Principles',
)
const TOPICS = list(
  'Weaving Printing Bread Mills Wages Rivers Harbours Mining Paper Binding Type Ink Steam Coal Land Enclosure Trade Credit Money Prices Labour Machines Strikes Unions Guilds Towns Villages Roads Canals Railways Ships Salt Sugar Cotton Wool Linen Silk Iron Copper Glass Bricks Timber Fishing Farming Harvests Famine Plague Schools Almanacs Ballads Sermons Pamphlets Newspapers Censorship Copyright Libraries Readers Translation Grammar Dictionaries Maps Travel Astronomy Botany Medicine Chemistry Optics',
)
