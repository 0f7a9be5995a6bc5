import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { ManuscriptRefusal } from '../refusal'

/**
 * Control characters have no place in a text and the database refuses one of them (U+0000). Form
 * feeds and vertical tabs part lines; the end-of-file mark of old systems (U+001A) goes without a
 * word. The others are taken out and listed, once for each character. Marks of writing direction
 * and joiners are no control characters in this sense and stay.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g

const END_OF_FILE = '\x1a'

/** A file in which every hundredth character is one is no text. */
const MOST_IN_TEXT = 0.01
const ALWAYS_ALLOWED = 8

/** Also lists U+FFFD, which says that a character was lost earlier; it stays where it is. */
export function removeControlCharacters(text: string): {
  text: string
  problems: ManuscriptProblem[]
} {
  const end = text.endsWith(END_OF_FILE) ? -END_OF_FILE.length : text.length
  const parted = text.slice(0, end).replace(/[\f\v]/g, '\n')
  const found = new Map<string, number>()
  let count = 0
  let line = 1
  let counted = 0
  const clean = parted.replace(CONTROL, (character, at: number) => {
    for (; counted < at; counted += 1) if (parted.charCodeAt(counted) === 10) line += 1
    if (!found.has(character)) found.set(character, line)
    count += 1
    return ''
  })
  if (count > Math.max(ALWAYS_ALLOWED, parted.length * MOST_IN_TEXT)) {
    throw new ManuscriptRefusal('unsupportedType', 'It is a binary file, not a text.')
  }
  const problems = [...found].map(([character, firstLine]) => {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    return createProblem('controlCharacterRemoved', { code }, { line: firstLine })
  })
  return { text: clean, problems: [...problems, ...listReplacementCharacters(clean)] }
}

function listReplacementCharacters(text: string): ManuscriptProblem[] {
  if (!text.includes('\ufffd')) return []
  return text
    .split('\n')
    .flatMap((words, index) =>
      words.includes('\ufffd')
        ? [createProblem('replacementCharacter', {}, { line: index + 1 })]
        : [],
    )
}
