import type { Note } from '../../citations/model'
import type { PublishedIssue, Use } from '../model'
import { listPublishedArticles } from './listPublishedArticles'
import { toArticleEntry } from './toArticleEntry'

/** The articles in print of which some note answers to `matches`, with those notes. */
export function listUses(issues: PublishedIssue[], matches: (note: Note) => boolean): Use[] {
  return listPublishedArticles(issues).flatMap(({ manifest, article }): Use[] => {
    const ids = new Set(article.text.notes.filter(matches).map((note) => note.id))
    const notes = article.notes
      .filter((note) => ids.has(note.id))
      .map(({ id, number }) => ({ id, number }))
    return notes.length === 0 ? [] : [{ article: toArticleEntry(manifest, article), notes }]
  })
}
