import type { EditionRecord, Retraction } from '../model'

/**
 * The articles that are retracted as an issue stands after these prints, oldest first given. A later
 * misprint in a retracted article does not lift the retraction; printing an earlier edition again
 * brings back what held then.
 */
export function listRetractions(prints: EditionRecord[]): Retraction[] {
  const heldAfter = new Map<string, Retraction[]>()
  let held: Retraction[] = []
  for (const { corrections = [], hash, kind, publishedAt } of prints) {
    const found = corrections
      .filter((correction) => correction.kind === 'retraction')
      .map(({ article, what }) => ({ article, what, publishedAt }))
    held =
      kind === 'rollback'
        ? (heldAfter.get(hash) ?? [])
        : [...held.filter(({ article }) => found.every((one) => one.article !== article)), ...found]
    heldAfter.set(hash, held)
  }
  return held
}
