import type { MagazineText, PrintedArticle } from '../../edition/manifest'
import { sitePaths, toAbsolute } from '../paths/sitePaths'
import type { PublishedIssue, SiteBuild } from '../model'
import { listFeedEntries } from './listFeedEntries'

/** The JSON Feed (https://www.jsonfeed.org/version/1.1/), with the same entries as the Atom feed. */
export function renderJSONFeed(
  magazine: MagazineText,
  issues: PublishedIssue<PrintedArticle>[],
  build: SiteBuild,
): string {
  const items = listFeedEntries(issues, build).map(({ url, article, html, ...entry }) => ({
    id: url,
    url,
    title: article.text.title,
    content_html: html,
    summary: article.text.standfirst,
    date_published: entry.publishedAt,
    date_modified: entry.updatedAt,
    authors: article.text.authors
      .filter(({ role }) => role === 'author')
      .map(({ name, slug }) => ({ name, url: toAbsolute(build, sitePaths.contributor(slug)) })),
    tags: article.text.topics.length > 0 ? article.text.topics : undefined,
    language: article.text.language,
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: magazine.title,
    description: magazine.tagline,
    home_page_url: `${build.origin}/`,
    feed_url: toAbsolute(build, sitePaths.jsonFeed),
    language: magazine.language,
    items,
  })
}
