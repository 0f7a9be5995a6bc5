import type { ArticleHead } from '../../edition/heads'
import { listPrinted } from '../../edition/listPrinted'
import type { PublishedIssue, SiteBuild } from '../model'
import { sitePaths, toAbsolute } from '../paths/sitePaths'
import { findRevision } from '../views/buildEditionView'
import { sortIssues } from '../views/publishedIssues'
import { element } from './xml/element'
import { xmlDocument } from './xml/xmlDocument'

/** As many addresses as a sitemap may have. */
const MOST = 50_000

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): every page that is indexed, with the date
 * its text last changed where that is known. The protocol allows 50,000 addresses in a file: where
 * there are more, works and quotations, which every article leads to, are the ones that do not fit.
 */
export function renderSitemap(issues: PublishedIssue<ArticleHead>[], build: SiteBuild): string {
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
    for (const { text } of listPrinted(manifest)) {
      pages.set(
        sitePaths.article(issue, text.slug),
        findRevision(edition, text.slug) ?? edition.firstPublishedAt,
      )
      for (const { slug } of text.authors) pages.set(sitePaths.contributor(slug), undefined)
    }
  }
  for (const { quotations, references } of ordered.flatMap(({ manifest }) =>
    listPrinted(manifest),
  )) {
    for (const id of references) pages.set(sitePaths.reference(id), undefined)
    for (const id of quotations) pages.set(sitePaths.quotation(id), undefined)
  }
  const urls = [...pages]
    .slice(0, MOST)
    .map(([path, changedAt]) =>
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
