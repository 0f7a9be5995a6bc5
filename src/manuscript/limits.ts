import { ManuscriptRefusal } from './refusal'
import { wording } from '../wording'

/**
 * How large a manuscript may be. The numbers keep memory and time bounded whatever arrives, and
 * are far above what a magazine prints.
 */
export const LIMITS = {
  /** Bytes of the file: 20 MiB are taken, one byte more is refused. */
  bytes: 20 * 1024 * 1024,
  /** Notes of one manuscript: 2,000 are taken, one more is refused. */
  notes: 2000,
  /** Typed markers, and what may be one, in one manuscript. */
  markers: 20_000,
  /** Lines of a plain text file: half a million are three thousand pages. */
  lines: 500_000,
  /**
   * Characters of a Markdown file, embedded pictures not counted, and lines of it. Its syntax tree
   * takes several hundred times the memory of the text; a million characters are 150,000 words.
   */
  markdownCharacters: 1_000_000,
  markdownLines: 50_000,
  /** Characters of an HTML file, embedded pictures not counted; most of them are mark-up. */
  htmlCharacters: 4_000_000,
  /** Elements, quotations or lists inside one another. */
  depth: 200,
  /** Elements of an HTML file, those that HTML itself adds counted. */
  elements: 400_000,
} as const

/** Refuses more than 2,000 notes. Asked as soon as their number is known, before they are read. */
export function checkNoteLimit(count: number): void {
  if (count <= LIMITS.notes) return
  const detail = wording.files.limits.notes(count, LIMITS.notes)
  throw new ManuscriptRefusal('tooManyNotes', detail)
}
