import { takeOutArticle, type Placed } from './takeOutArticle'

/**
 * Contents with an article in one place and in no other: in the first section with this heading,
 * which is made at the end where there is none, as the `place`-th article, counted from 1, without
 * the article itself. A place beyond the end, or none, is the end.
 */
export function placeArticle<Section extends Placed>(
  contents: readonly Section[],
  { article, place, section }: { article: number; place?: number; section: string },
): (Section | Placed)[] {
  const without: (Section | Placed)[] = takeOutArticle(contents, article)
  const index = without.findIndex(({ heading }) => heading === section)
  if (index === -1) return [...without, { heading: section, articles: [article] }]
  return without.map((entry, other) => {
    if (other !== index) return entry
    const before = place === undefined ? entry.articles.length : place - 1
    return { ...entry, articles: entry.articles.toSpliced(before, 0, article) }
  })
}
