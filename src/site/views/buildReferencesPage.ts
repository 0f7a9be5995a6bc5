import type { MagazineText } from '../../edition/manifest'
import { compareReferences } from '../references/compareReferences'
import type { PublishedIssue, ReferenceEntry, ReferencesPage } from '../model'
import { listPublishedArticles } from './listPublishedArticles'

/**
 * Every work cited by an article in print, by author, with the number of articles that cite it.
 * Where two articles print a work differently, the newer print stands.
 */
export function buildReferencesPage(
  magazine: MagazineText,
  issues: PublishedIssue[],
): ReferencesPage {
  const works = new Map<string, ReferenceEntry>()
  for (const { article } of listPublishedArticles(issues)) {
    for (const [id, item] of Object.entries(article.text.references)) {
      const known = works.get(id)
      works.set(id, known ? { ...known, articles: known.articles + 1 } : { id, item, articles: 1 })
    }
  }
  const references = [...works.values()].sort((a, b) => compareReferences(a.item, b.item))
  return { type: 'references', magazine, references }
}
