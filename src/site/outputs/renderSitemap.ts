import type { PublishedIssue, SiteBuild } from '../model'
import { sitePaths, toAbsolute } from '../paths/sitePaths'
import { findRevision } from '../views/buildEditionView'
import { sortIssues } from '../views/publishedIssues'
import { element } from './xml/element'
import { xmlDocument } from './xml/xmlDocument'

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): every page that is indexed, with the date
 * its text last changed where that is known. The protocol allows 50,000 addresses in a file.
 */
export function renderSitemap(issues: PublishedIssue[], build: SiteBuild): string {
  const pages = new Map<string, string | undefined>()
  const ordered = sortIssues(issues)
  const newest = ordered
    .map(({ edition }) => edition.publishedAt)
    .sort()
    .at(-1)
  for (const path of [sitePaths.home, sitePaths.issues]) pages.set(path, newest)
  pages.set(sitePaths.about, undefined)
  pages.set(sitePaths.references, newest)
  for (const { manifest, edition } of ordered) {
    const issue = manifest.issue.slug
    pages.set(sitePaths.issue(issue), edition.publishedAt)
    for (const { text } of manifest.sections.flatMap(({ articles }) => articles)) {
      pages.set(
        sitePaths.article(issue, text.slug),
        findRevision(edition, text.slug) ?? edition.firstPublishedAt,
      )
      for (const { slug } of text.authors) pages.set(sitePaths.contributor(slug), undefined)
      for (const id of Object.keys(text.references)) pages.set(sitePaths.reference(id), undefined)
      for (const id of Object.keys(text.quotations)) pages.set(sitePaths.quotation(id), undefined)
    }
  }
  const urls = [...pages].map(([path, changedAt]) =>
    element(
      'url',
      {},
      element('loc', {}, toAbsolute(build, path)),
      changedAt !== undefined && element('lastmod', {}, changedAt),
    ),
  )
  return xmlDocument(
    element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls),
  )
}
