import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph } from '../../../tests/factories/docxParagraph'

/** How a long manuscript is made up: like an editorial of the magazine, sixty times over. */
export type LongManuscript = { notes: number; wordsPerNote: number; works: number }

const SYLLABLES = ['pa', 'ris', 'tol', 'en', 'mar', 'gin', 'quo', 'ver', 'so', 'li', 'ne', 'ber']

/**
 * Writes a .docx of this size: a paragraph for each note, whose first sentence quotes a work, and a
 * footnote that cites it. Every fifth note says ibid. of the one before. The same numbers give the
 * same file, and `variant` another text of the same size.
 */
export function generateManuscript(
  { notes, wordsPerNote, works }: LongManuscript,
  variant = 0,
): Uint8Array {
  const indices = Array.from({ length: notes }, (_, index) => index)
  const body = indices.map((index) => {
    const quoted = listWords(12, index * 31 + variant).join(' ')
    const rest = listWords(wordsPerNote - 15, index * 57 + variant + 7)
    return docxParagraph(
      [
        run(`As the author says, “${quoted}”`),
        `<w:r><w:footnoteReference w:id="${index + 1}"/></w:r>`,
        ...chunk(rest, 12).map((words) => run(` ${words.join(' ')}`)),
        run('.'),
      ].join(''),
    )
  })
  const footnotes = indices.map((index) => {
    const words = isIbid(index) ? `ibid. pg ${index}` : cite(index % works, index)
    return `<w:footnote w:id="${index + 1}">${docxParagraph(words)}</w:footnote>`
  })
  const heading = docxParagraph(`On paper ${variant}`, { style: 'Title' })
  return buildDocx({ body: heading + body.join(''), footnotes: footnotes.join('') })
}

const isIbid = (index: number) => index % 5 === 4

function cite(work: number, index: number): string {
  const initial = String.fromCharCode(65 + (work % 26))
  const name = capitalise(listWords(2, work * 13 + 1).join(''))
  const title = listWords(4, work * 17 + 3).join(' ')
  return `${initial} ${name}, ${capitalise(title)} ${work}, Oak Press, ${1800 + (work % 200)}, pg ${index}`
}

/** Words made of syllables, by a linear congruential generator (Numerical Recipes, § 7.1). */
function listWords(count: number, seed: number): string[] {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  next()
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '',
    ).join(''),
  )
}

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

function chunk(words: string[], size: number): string[][] {
  return words.length <= size ? [words] : [words.slice(0, size), ...chunk(words.slice(size), size)]
}
