import type { Correction, EditionView } from '../model'

/** The corrections of one article, newest first, each with what it changed in that article alone. */
export function listCorrections(edition: EditionView, slug: string): Correction[] {
  return edition.corrections
    .filter(({ articles }) => articles.includes(slug))
    .map((correction) => ({
      ...correction,
      changes: correction.changes.filter((change) => change.slug === slug),
    }))
}
