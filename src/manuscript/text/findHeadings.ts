import { parsePostPlaceholder } from '../blocks/parsePostPlaceholder'
import { findNotesHeading } from '../notes/findNotesHeading'
import { parseEntryLabel } from '../notes/parseEntryLabel'
import { isHeadingLine } from './isHeadingLine'
import type { TextParagraph } from './model'

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
