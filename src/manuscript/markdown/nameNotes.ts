import type { Definitions } from './listDefinitions'

/**
 * The ids of the notes by what refers to them: a footnote's identifier, or `definition 3`. Of two
 * footnotes with one identifier the first is meant.
 */
export function nameNotes({ footnotes, numbered }: Definitions): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [index, { identifier }] of footnotes.entries()) {
    if (!ids.has(identifier)) ids.set(identifier, `md-${index + 1}`)
  }
  for (const { identifier } of numbered) {
    ids.set(`definition ${identifier}`, `md-link-${identifier}`)
  }
  return ids
}
