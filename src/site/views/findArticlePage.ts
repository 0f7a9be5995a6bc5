import { findPrinted } from '../../edition/findPrinted'
import { readsAlike } from '../../edition/listChanged'
import type { ManifestOf } from '../../edition/manifest'
import type { ArticleLink, ArticlePage, ArticlePrint, ListedArticle, PrintRecord } from '../model'
import { buildEditionView, listRetractions } from './buildEditionView'

/**
 * The page of one article, in the current print of its issue or, given an ordinal, in that one;
 * null if that print does not hold it. A page of an earlier print says what has replaced it.
 */
export function findArticlePage<Article extends ListedArticle>(
  records: PrintRecord<Article>[],
  slug: string,
  ordinal?: number,
): ArticlePage<Article> | null {
  const ordered = [...records].sort((a, b) => a.ordinal - b.ordinal)
  const current = ordered.at(-1)
  const record = ordinal === undefined ? current : ordered.find((one) => one.ordinal === ordinal)
  if (!current || !record) return null
  const { manifest } = record
  const places = listArticles(manifest)
  const index = places.findIndex((place) => place.article.text.slug === slug)
  const place = places[index]
  if (!place) return null
  const previous = places[index - 1]
  const next = places[index + 1]
  const retraction = listRetractions(ordered).find((one) => one.article === place.article.id)
  return {
    type: 'article',
    magazine: manifest.magazine,
    issue: manifest.issue,
    edition: buildEditionView(ordered, record.ordinal),
    section: place.section,
    article: place.article,
    position: index + 1,
    ...(previous ? { previous: toLink(previous.article) } : {}),
    ...(next ? { next: toLink(next.article) } : {}),
    prints: listPrints(ordered, place.article.id),
    ...(record.ordinal === current.ordinal
      ? {}
      : { replacedBy: toReplacement(current, place.article) }),
    ...(retraction ? { retraction } : {}),
  }
}

function listArticles<Article>(
  manifest: ManifestOf<Article>,
): { section: string; article: Article }[] {
  return manifest.sections.flatMap((section) =>
    section.articles.map((article) => ({ section: section.heading, article })),
  )
}

function toLink({ text }: ListedArticle): ArticleLink {
  return { slug: text.slug, title: text.title, authors: text.authors }
}

function toReplacement({ ordinal, publishedAt, manifest }: PrintRecord, { id }: ListedArticle) {
  const still = findPrinted(manifest, id)
  return { ordinal, publishedAt, ...(still ? { slug: still.text.slug } : {}) }
}

/**
 * A print that left the article as it was is not a print of its own; one in which its notes alone read
 * otherwise is.
 */
function listPrints(ordered: PrintRecord[], id: string): ArticlePrint[] {
  let before: ListedArticle | null = null
  return ordered
    .flatMap(({ ordinal, publishedAt, manifest }): ArticlePrint[] => {
      const found = findPrinted(manifest, id)
      const changed = found !== null && (before === null || !readsAlike(before, found))
      before = found
      return changed ? [{ ordinal, publishedAt, slug: found.text.slug }] : []
    })
    .reverse()
}
