import { findPrinted } from '../edition/findPrinted'
import type { HiddenArticle, StoredEdition, WithdrawnArticle } from './readableEdition'

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
      withdrawnAt: new Date(at).toISOString(),
      addresses: found.map(({ text, ...rest }) => ({ ...rest, article: text.slug })),
    }
  })
}
