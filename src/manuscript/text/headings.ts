import { parsePostPlaceholder } from '../blocks/parsePostPlaceholder'
import { findNotesHeading } from '../notes/findNotesHeading'
import { parseEntryLabel } from '../notes/entryLabel'
import { endsSentence, type TextParagraph } from './lines'
import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { isWholeQuotation } from '../quotationMarks'

/**
 * Which paragraphs of a text file are headings: underlined ones, those that announce a list of
 * notes, and single lines that look like one and stand before running text. Three such lines in a
 * row are verse, a list or an address, and a line at the end of the file heads nothing. In the list
 * of notes there are no headings: its entries are short and often end without a full stop.
 */
export function findHeadings(paragraphs: TextParagraph[]): Set<TextParagraph> {
  const headings = new Set<TextParagraph>()
  const entries = findEntryRegions(paragraphs)
  let run: TextParagraph[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.underline !== undefined || announcesNotes(paragraphs, index)) {
      headings.add(paragraph)
      run = []
    } else if (entries[index] === 0 && mayBeHeading(paragraph)) run.push(paragraph)
    else {
      if (run.length <= 2 && paragraph.rule === undefined)
        for (const line of run) headings.add(line)
      run = []
    }
  }
  return headings
}

function mayBeHeading({ text, lines, quoted, rule }: TextParagraph): boolean {
  if (rule || lines !== 1 || quoted > 0) return false
  return isHeadingLine(text) && !parsePostPlaceholder(text)
}

function announcesNotes(paragraphs: TextParagraph[], index: number): boolean {
  const paragraph = paragraphs[index]
  if (!paragraph || !findNotesHeading(paragraph.text)) return false
  const next = paragraphs[index + 1]?.rule ? paragraphs[index + 2] : paragraphs[index + 1]
  return next !== undefined && parseEntryLabel(next.text) !== null
}

/** 1 for every paragraph from the first entry of a list of notes to its last. */
function findEntryRegions(paragraphs: TextParagraph[]): Uint8Array {
  const regions = new Uint8Array(paragraphs.length)
  let from = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    if (announcesNotes(paragraphs, index)) from = index + 1
    else if (from >= 0 && parseEntryLabel(paragraph.text)) {
      regions.fill(1, from, index + 1)
      from = index + 1
    }
  }
  return regions
}

/**
 * Short single lines that ask or exclaim (`What is to be done?`) between longer paragraphs: they may
 * be headings and may be speech, so they stay paragraphs and are listed. Where every fifth
 * paragraph is one, the text is an interview, and none is.
 */
const LONGEST_POSSIBLE = 70

export function checkPossibleHeadings(
  paragraphs: TextParagraph[],
  headings: Set<TextParagraph>,
): ManuscriptProblem[] {
  const found = paragraphs.filter((paragraph, index) => {
    const { text, lines, quoted } = paragraph
    const shortest = 2 * text.length
    return (
      !headings.has(paragraph) &&
      lines === 1 &&
      quoted === 0 &&
      text.length <= LONGEST_POSSIBLE &&
      /^[\p{Lu}\p{Lo}¿¡].* .*[?!]$/u.test(text) &&
      (paragraphs[index - 1]?.text.length ?? shortest) >= shortest &&
      (paragraphs[index + 1]?.text.length ?? 0) >= shortest
    )
  })
  if (found.length * 5 > paragraphs.length) return []
  return found.map(({ text, line }) => createProblem('possibleHeading', { text }, { line }))
}

/**
 * Whether a line by itself can be a heading: short, beginning with a capital, a figure or a letter
 * of a script without capitals, and without the mark that ends a sentence. Not a heading: a line
 * in square brackets, a byline, a dialogue's dash, an item of a list, an address, and a line that
 * is one quotation with its marker.
 */
const LONGEST = 90
const MOST_WORDS = 14

export function isHeadingLine(text: string): boolean {
  if (text.length > LONGEST || text.split(/\s+/).length > MOST_WORDS) return false
  if (!/\p{L}/u.test(text) || endsSentence(text) || /[,–—-]$/u.test(text)) return false
  if (!/^["'“‘„«»(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)) return false
  if (/^(?:by|von|par|por|di|от|автор:?) \p{Lu}/iu.test(text)) return false
  if (/^\d+(?:\.\d+)*[.)]\s+\p{Ll}/u.test(text)) return false
  if (/^(?:https?:|www\.)/i.test(text)) return false
  return !isMarkedQuotation(text)
}

function isMarkedQuotation(text: string): boolean {
  const words = text.replace(/(?:\s?\[\d{1,4}\]|[¹²³⁰⁴-⁹])+$/, '')
  return words !== text && isWholeQuotation(words)
}
