import { findPrinted } from '../edition/findPrinted'
import { withoutArticles } from '../edition/withoutArticles'
import type { ReadableEdition, StoredEdition, WithdrawnArticle } from './readableEdition'

/** An article that was taken from readers, as the issue remembers it. `at` is an instant. */
export type HiddenArticle = { article: string; at: string; reason: string }

/**
 * A print without the articles that were taken from readers: not their texts, not what was said of
 * their corrections, and in their place only their title and the reason given.
 */
export function hideArticles(edition: StoredEdition, hidden: HiddenArticle[]): ReadableEdition {
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
        return [{ section, place, title, language, reason, withdrawnAt: toInstant(at) }]
      }),
    ),
  }
}

/** The articles that were taken from an issue, with every address its prints gave them. */
export function listHidden(prints: StoredEdition[], hidden: HiddenArticle[]): WithdrawnArticle[] {
  return hidden.map(({ article, at, reason }) => {
    const found = prints.flatMap(({ manifest, ordinal }) => {
      const printed = findPrinted(manifest, article)
      return printed ? [{ issue: manifest.issue.slug, ordinal, text: printed.text }] : []
    })
    return {
      title: found.at(-1)?.text.title ?? '',
      reason,
      withdrawnAt: toInstant(at),
      addresses: found.map(({ text, ...rest }) => ({ ...rest, article: text.slug })),
    }
  })
}

function toInstant(at: string): string {
  return new Date(at).toISOString()
}
