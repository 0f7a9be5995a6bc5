import type { MagazineText } from '../../edition/manifest'
import type { PublishedIssue, ReferencePage } from '../model'
import { listPublishedArticles } from './listPublishedArticles'
import { listUses } from './listUses'

/** A work, the notes that cite it, and what is quoted from it; null if nothing in print cites it. */
export function findReferencePage(
  magazine: MagazineText,
  issues: PublishedIssue[],
  id: string,
): ReferencePage | null {
  const articles = listPublishedArticles(issues)
  const item = articles.flatMap(({ article }) => article.text.references[id] ?? [])[0]
  if (!item) return null
  const quotations = new Map(
    articles
      .flatMap(({ article }) => Object.entries(article.text.quotations))
      .filter(([, quotation]) => quotation.reference === id)
      .reverse(),
  )
  return {
    type: 'reference',
    magazine,
    id,
    item,
    uses: listUses(
      issues,
      (text) => text.references[id] !== undefined,
      (note) => note.citations.some((citation) => citation.reference === id),
    ),
    quotations: [...quotations].reverse().map(([key, quotation]) => ({ id: key, quotation })),
  }
}
