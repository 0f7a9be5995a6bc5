import type { BodyFields, CitationRow } from './model'

/**
 * The citations a note's form data holds, in order. The editor sends the number 0 for a list without
 * rows, which is what every note is that has just been put into the text.
 */
export function citationsOf(fields: BodyFields): CitationRow[] {
  const { citations } = fields
  if (!Array.isArray(citations)) return []
  return citations.filter((row): row is CitationRow => typeof row === 'object' && row !== null)
}
