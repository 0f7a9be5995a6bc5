import type { PrintedArticle } from '../../edition/manifest'
import type { PublishedIssue, SiteBuild } from '../model'
import { sitePaths, toAbsolute } from '../paths/sitePaths'
import { findRevision } from '../views/buildEditionView'
import { sortIssues } from '../views/publishedIssues'
import { articleToFeedHTML } from './articleToFeedHTML'

export type FeedEntry = {
  url: string
  issueLabel: string
  article: PrintedArticle
  publishedAt: string
  updatedAt: string
  html: string
}

/** As many articles as the feeds carry. */
export const FEED_LENGTH = 30

/** The newest articles, whole, in the order of their issues. Both feeds are written from these. */
export function listFeedEntries(
  issues: PublishedIssue<PrintedArticle>[],
  build: SiteBuild,
): FeedEntry[] {
  return sortIssues(issues)
    .flatMap(({ manifest, edition }) =>
      manifest.sections.flatMap((section) =>
        section.articles.map((article) => ({ manifest, edition, article })),
      ),
    )
    .slice(0, FEED_LENGTH)
    .map(({ manifest, edition, article }) => ({
      url: toAbsolute(build, sitePaths.article(manifest.issue.slug, article.text.slug)),
      issueLabel: manifest.issue.label,
      article,
      publishedAt: edition.firstPublishedAt,
      updatedAt: findRevision(edition, article.text.slug) ?? edition.firstPublishedAt,
      html: articleToFeedHTML(article, edition, build),
    }))
}
