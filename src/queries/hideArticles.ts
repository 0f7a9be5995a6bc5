import { withoutArticles } from '../edition/withoutArticles'
import type { HiddenArticle, ReadableEdition, StoredEdition } from './readableEdition'

/**
 * A print without the articles that were taken from readers: not their texts, not what was said of
 * their corrections, and in their place only their title and the reason given.
 */
export function hideArticles<Print extends Pick<StoredEdition, 'corrections' | 'manifest'>>(
  edition: Print,
  hidden: HiddenArticle[],
): Print & Pick<ReadableEdition, 'withdrawn'> {
  const ids = new Set(hidden.map(({ article }) => article))
  const manifest = withoutArticles(edition.manifest, ids)
  if (manifest === edition.manifest) return edition
  const { corrections } = edition
  return {
    ...edition,
    manifest,
    ...(corrections ? { corrections: corrections.filter(({ article }) => !ids.has(article)) } : {}),
    withdrawn: edition.manifest.sections.flatMap(({ articles }, section) =>
      articles.flatMap(({ id, text: { language, title } }, place) => {
        const found = hidden.find(({ article }) => article === id)
        if (!found) return []
        const { at, reason } = found
        return [
          { section, place, title, language, reason, withdrawnAt: new Date(at).toISOString() },
        ]
      }),
    ),
  }
}
