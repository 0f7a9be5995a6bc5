import type { ManifestHead } from '../edition/heads'
import type { ManifestOf } from '../edition/manifest'
import type { Edition } from '../workflow/publication'
import { withoutArticles } from '../edition/withoutArticles'
import { findPrinted } from '../edition/findPrinted'

/** An edition as stored, but for its words (`openArticles`). */
export type StoredPrint = Edition & { manifest: ManifestHead }

/** A print as readers get it: without the articles that were taken from them. */
export type ReadablePrint = StoredPrint & {
  /** What is said of those articles where they stood; both numbers count from 0. */
  withdrawn?: {
    section: number
    place: number
    title: string
    language: string
    reason: string
    withdrawnAt: string
  }[]
}

/** An article that was taken from readers, as its issue remembers it. `at` is an instant. */
export type HiddenArticle = { article: string; at: string; reason: string }

/** An article that was taken from readers, with every address it had and every name (`ArticleHead`). */
export type WithdrawnArticle = {
  /** The article's id. */
  article: string
  title: string
  reason: string
  withdrawnAt: string
  addresses: { issue: string; ordinal: number; article: string; name: string }[]
}

/**
 * A print without the articles that were taken from readers: not their texts, not what was said of
 * their corrections, and in their place only their title and the reason given.
 */
export function hideArticles<
  Print extends Pick<Edition, 'corrections'> & { manifest: ManifestOf<Hideable> },
>(edition: Print, hidden: HiddenArticle[]): Print & Pick<ReadablePrint, 'withdrawn'> {
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

type Hideable = { id: string; text: { language: string; title: string } }

/** The articles that were taken from an issue, with every address its prints gave them. */
export function listHidden(prints: StoredPrint[], hidden: HiddenArticle[]): WithdrawnArticle[] {
  return hidden.map(({ article, at, reason }) => {
    const found = prints.flatMap(({ manifest, ordinal }) => {
      const printed = findPrinted(manifest, article)
      if (!printed) return []
      const { name, text } = printed
      return [{ issue: manifest.issue.slug, ordinal, name, text }]
    })
    return {
      article,
      title: found.at(-1)?.text.title ?? '',
      reason,
      withdrawnAt: new Date(at).toISOString(),
      addresses: found.map(({ text, ...rest }) => ({ ...rest, article: text.slug })),
    }
  })
}
