import type { EditionView } from '../model'

/** When an article was last changed after its first print, or nothing if it never was. */
export function findRevision(edition: EditionView, slug: string): string | undefined {
  return edition.corrections.find((correction) => correction.articles.includes(slug))?.publishedAt
}
