import type { MagazineText } from '../../edition/manifest'
import type { PublishedIssue, QuotationPage } from '../model'
import { listPublishedArticles } from './listPublishedArticles'
import { listUses } from './listUses'

/** A quotation, its source and the articles that use it; null if nothing in print does. */
export function findQuotationPage(
  magazine: MagazineText,
  issues: PublishedIssue[],
  id: string,
): QuotationPage | null {
  const found = listPublishedArticles(issues).find(({ article }) => article.text.quotations[id])
  const quotation = found?.article.text.quotations[id]
  if (!found || !quotation) return null
  const source =
    quotation.reference === undefined
      ? undefined
      : found.article.text.references[quotation.reference]
  return {
    type: 'quotation',
    magazine,
    id,
    quotation,
    ...(quotation.reference === undefined || source === undefined
      ? {}
      : { reference: { id: quotation.reference, item: source } }),
    uses: listUses(
      issues,
      (text) => text.quotations[id] !== undefined,
      (note) => note.quotation === id,
    ),
  }
}
