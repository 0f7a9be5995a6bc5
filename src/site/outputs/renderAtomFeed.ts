import type { MagazineText, PrintedArticle } from '../../edition/manifest'
import { sitePaths, toAbsolute } from '../paths/sitePaths'
import type { PublishedIssue, SiteBuild } from '../model'
import { listFeedEntries, type FeedEntry } from './listFeedEntries'
import { element } from './xml/element'
import { xmlDocument } from './xml/xmlDocument'

/**
 * The Atom feed (RFC 4287): the newest articles, whole, with their notes. `updated` moves when an
 * article is corrected and never otherwise, so a reader is told of corrections and of nothing else.
 */
export function renderAtomFeed(
  magazine: MagazineText,
  issues: PublishedIssue<PrintedArticle>[],
  build: SiteBuild,
): string {
  const entries = listFeedEntries(issues, build)
  const updated = entries
    .map((entry) => entry.updatedAt)
    .sort()
    .at(-1)
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': magazine.language },
    element('title', {}, magazine.title),
    magazine.tagline !== undefined && element('subtitle', {}, magazine.tagline),
    element('id', {}, `${build.origin}/`),
    element('updated', {}, updated ?? '1970-01-01T00:00:00Z'),
    element('link', { href: `${build.origin}/` }),
    element('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: toAbsolute(build, sitePaths.atom),
    }),
    element('author', {}, element('name', {}, magazine.publisher ?? magazine.title)),
    entries.map((entry) => toEntry(entry, build)),
  )
  return xmlDocument(feed)
}

function toEntry(entry: FeedEntry, build: SiteBuild) {
  const { text } = entry.article
  const authors = text.authors.filter(({ role }) => role === 'author')
  return element(
    'entry',
    { 'xml:lang': text.language, 'xml:base': entry.url },
    element('title', {}, text.title),
    element('id', {}, entry.url),
    element('link', { href: entry.url }),
    element('published', {}, entry.publishedAt),
    element('updated', {}, entry.updatedAt),
    authors.map((author) =>
      element(
        'author',
        {},
        element('name', {}, author.name),
        element('uri', {}, toAbsolute(build, sitePaths.contributor(author.slug))),
      ),
    ),
    text.topics.map((term) => element('category', { term })),
    text.standfirst !== undefined && element('summary', {}, text.standfirst),
    element('content', { type: 'html' }, entry.html),
  )
}
