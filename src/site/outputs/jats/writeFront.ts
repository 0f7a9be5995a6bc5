import type { Byline } from '../../../edition/articleText'
import type { ArticleDocument } from '../../document/model'
import { sitePaths, toAbsolute } from '../../paths/sitePaths'
import type { ArticlePage, SiteBuild } from '../../model'
import { element, type Written } from '../xml/element'
import { writeDate } from './writeDate'
import { writeHistory } from './writeHistory'

/** The particulars of magazine and article, in the order the DTD asks for. */
export function writeFront(
  page: ArticlePage,
  document: ArticleDocument,
  build: SiteBuild,
): Written {
  const { magazine, issue, edition, article, section } = page
  const { text } = article
  const { dates, events, notices } = writeHistory(page, build)
  const journal = element(
    'journal-meta',
    {},
    element('journal-id', { 'journal-id-type': 'publisher-id' }, new URL(build.origin).host),
    element('journal-title-group', {}, element('journal-title', {}, magazine.title)),
    magazine.issn !== undefined && element('issn', {}, magazine.issn),
    magazine.publisher !== undefined &&
      element('publisher', {}, element('publisher-name', {}, magazine.publisher)),
  )
  const meta = element(
    'article-meta',
    {},
    element('article-id', { 'pub-id-type': 'publisher-id' }, `${issue.slug}/${text.slug}`),
    section !== '' &&
      element(
        'article-categories',
        {},
        element('subj-group', { 'subj-group-type': 'heading' }, element('subject', {}, section)),
      ),
    element('title-group', {}, element('article-title', {}, text.title)),
    text.authors.length > 0 && element('contrib-group', {}, text.authors.map(writeContributor)),
    writeDate('pub-date', edition.firstPublishedAt, {
      'date-type': 'pub',
      'publication-format': 'electronic',
    }),
    element('issue', {}, issue.number),
    issue.title !== undefined && element('issue-title', {}, issue.title),
    dates,
    events,
    element('self-uri', {
      'xlink:href': toAbsolute(
        build,
        sitePaths.articleEdition(issue.slug, edition.ordinal, text.slug),
      ),
    }),
    notices,
    text.standfirst !== undefined &&
      element('abstract', { 'abstract-type': 'teaser' }, element('p', {}, text.standfirst)),
    text.topics.length > 0 &&
      element(
        'kwd-group',
        {},
        text.topics.map((topic) => element('kwd', {}, topic)),
      ),
    element(
      'counts',
      {},
      element('ref-count', { count: document.worksCited.length }),
      element('word-count', { count: article.words }),
    ),
  )
  return element('front', {}, journal, meta)
}

function writeContributor({ name, given, family, role }: Byline): Written {
  const written =
    family === undefined
      ? element('string-name', {}, name)
      : element(
          'name',
          {},
          element('surname', {}, family),
          given !== undefined && element('given-names', {}, given),
        )
  return element('contrib', { 'contrib-type': role }, written)
}
