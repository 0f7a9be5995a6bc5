/**
 * Bounds on what a .docx file may unpack to. A file of a few kilobytes can unpack to gigabytes, so
 * every bound is checked on what the file declares before anything is unpacked, and again on what
 * comes out. The measure is a book: 300,000 words, a run for every two or three of them.
 */
export const DOCX_LIMITS = {
  /** Entries of the archive. Word writes some 20, and one more for each picture. */
  entries: 2000,
  /** Bytes of one entry, unpacked. */
  entryBytes: 48 * 1024 * 1024,
  /** Bytes of all entries together, as declared. */
  totalBytes: 128 * 1024 * 1024,
  /** An entry over the limit that was packed tighter than this was built to burst. */
  ratio: 100,
  /** XML elements kept in memory, all parts together. */
  elements: 800_000,
  /** Attributes of one element. Word writes up to 40, declarations of vocabularies. */
  attributes: 200,
  /** Bytes of XML that are parsed, all parts together. */
  xmlBytes: 48 * 1024 * 1024,
  /** Characters of text, all parts together: 300,000 words. */
  characters: 2_000_000,
  /** XML elements inside one another. Tables in text boxes in tables need some 60. */
  depth: 200,
} as const
