import type { Note } from '../../citations/model'
import type { ArticleText } from '../../edition/articleText'
import type { PublishedIssue, Use } from '../model'
import { listPublishedArticles } from './listPublishedArticles'
import { toArticleEntry } from './toArticleEntry'

/**
 * The articles in print of which some note answers to `matches`, with those notes. Only the notes of
 * articles that `mayMatch` are looked at: to open an article costs more than to look at its list of
 * works.
 */
export function listUses(
  issues: PublishedIssue[],
  mayMatch: (text: ArticleText) => boolean,
  matches: (note: Note) => boolean,
): Use[] {
  return listPublishedArticles(issues).flatMap(({ manifest, article }): Use[] => {
    if (!mayMatch(article.text)) return []
    const ids = new Set(article.text.notes.filter(matches).map((note) => note.id))
    const notes = article.notes
      .filter((note) => ids.has(note.id))
      .map(({ id, number }) => ({ id, number }))
    return notes.length === 0 ? [] : [{ article: toArticleEntry(manifest, article), notes }]
  })
}
