import type { SetNote } from './readPDF'

type WantedNote = SetNote & { article: string }

/**
 * Checks that what was set has every note of the edition once, in order, with its number and its
 * words. Letters and digits count: hyphens and the places where lines break do not.
 *
 * @param unset the characters that no font has; a PDF does not say what its empty boxes stand for
 * @param hasJoiners whether there are joiners in the document (Persian, Indic scripts): pdf.js takes
 *   the letters before them for unseen wherever they stand, so then only the numbers are compared
 * @throws with the first note that is missing, twice, out of order, or of other words
 */
export function checkPDFNotes(
  set: readonly SetNote[],
  wanted: readonly WantedNote[],
  { hasJoiners, unset }: { unset: readonly string[]; hasJoiners: boolean },
): void {
  const shown = (words: string) => unset.reduce((left, one) => left.replaceAll(one, ''), words)
  for (const [index, note] of wanted.entries()) {
    const found = set[index]
    if (
      found &&
      found.number === note.number &&
      (hasJoiners || isSame(shown(found.words), shown(note.words)))
    )
      continue
    const instead = found ? `“${found.number} ${found.words.slice(0, 200)}”` : 'nothing'
    throw new Error(
      `The PDF has not got note ${note.number} of “${note.article}” where it belongs, but ${instead}.`,
    )
  }
  const [more] = set.slice(wanted.length)
  if (more)
    throw new Error(`The PDF has a note more than the edition: “${more.number} ${more.words}”.`)
}

const FROM_RIGHT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u

/**
 * Marks that no letter has with it, and letters of few languages: a font draws them of parts that say
 * nothing of what they are, and a PDF of them is read as anything. Of such a note only the number counts.
 */
const SELDOM =
  /\p{M}|[\u0460-\u052f\u1c80-\u1c8f\u2c60-\u2c7f\ua640-\ua69f\ua720-\ua7ff\uab30-\uab6f]/u

/** Lines written from the right are read from a page in another order, so there only the letters are compared. */
function isSame(set: string, wanted: string): boolean {
  const [one, other] = [lettersOf(set), lettersOf(wanted)]
  if (SELDOM.test(wanted.normalize('NFC'))) return true
  if (FROM_RIGHT.test(wanted)) return [...one].sort().join('') === [...other].sort().join('')
  if (one === other) return true
  // A letter with marks that no font has as one is drawn of its letter and its marks: pdf.js reads it from
  // the first and the last of these glyphs, and a mark between them, which has no name, as anything.
  const drawn = new Set(lettersOf(listMarked(wanted)))
  const parts = new RegExp(
    [...drawn].map((letter) => `${letter}.${letter}`).join('|') || '$^',
    'gu',
  )
  const rest = (text: string) =>
    [...text.replace(parts, '')].filter((letter) => !drawn.has(letter)).join('')
  return rest(one) === rest(other)
}

/** The letters that are more than one character where their marks stand apart. */
function listMarked(text: string): string {
  return [...text.normalize('NFC')].filter((one) => [...one.normalize('NFD')].length > 1).join('')
}

/**
 * Letters of scripts in which one letter is drawn of several signs are left out: which letter they are
 * stands in the PDF beside them (`ActualText`), where pdf.js does not look.
 */
const DRAWN = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+/gu

/** Marks above and below letters do not count: one glyph may stand for a letter with its mark and without. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(DRAWN, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
