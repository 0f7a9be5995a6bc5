/**
 * How large a manuscript may be. The numbers keep memory and time bounded whatever arrives, and
 * are far above what a magazine prints.
 */
export const LIMITS = {
  /** Bytes of the file: 20 MiB are taken, one byte more is refused. */
  bytes: 20 * 1024 * 1024,
  /** Notes of one manuscript: 2,000 are taken, one more is refused. */
  notes: 2000,
  /**
   * Characters of a Markdown or HTML file, embedded pictures not counted. Syntax trees take some
   * two hundred times the memory of the text; two million characters are 300,000 words.
   */
  markupCharacters: 2_000_000,
  /** Elements, quotations or lists inside one another. */
  depth: 200,
  /** Elements of an HTML file, those that HTML itself adds counted. */
  elements: 400_000,
} as const
