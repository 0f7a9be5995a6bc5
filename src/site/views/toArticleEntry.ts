import type { Manifest, PrintedArticle } from '../../edition/manifest'
import type { ArticleEntry } from '../model'
import { toIssueLink } from './toIssueLink'

/** An article as lists outside its issue name it. */
export function toArticleEntry(manifest: Manifest, { text }: PrintedArticle): ArticleEntry {
  return {
    issue: toIssueLink(manifest.issue),
    slug: text.slug,
    title: text.title,
    kind: text.kind,
    language: text.language,
    ...(text.standfirst === undefined ? {} : { standfirst: text.standfirst }),
    authors: text.authors,
  }
}
