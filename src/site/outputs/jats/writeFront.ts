import type { Byline } from '../../../edition/articleText'
import type { ArticleDocument } from '../../document/model'
import { toAbsolute } from '../../head/toAbsolute'
import type { ArticlePage, SiteBuild } from '../../model'
import { sitePaths } from '../../paths/sitePaths'
import { listCorrections } from '../../views/listCorrections'
import { element, type Written } from '../xml/element'

/** The particulars of magazine and article, in the order the DTD asks for. */
export function writeFront(
  { magazine, issue, edition, article, section }: ArticlePage,
  document: ArticleDocument,
  build: SiteBuild,
): Written {
  const { text } = article
  const corrections = listCorrections(edition, text.slug)
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
    corrections.length > 0 &&
      element(
        'history',
        {},
        corrections.map(({ publishedAt }) =>
          writeDate('date', publishedAt, { 'date-type': 'corrected' }),
        ),
      ),
    element('self-uri', {
      'xlink:href': toAbsolute(
        build,
        sitePaths.articleEdition(issue.slug, edition.ordinal, text.slug),
      ),
    }),
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

function writeDate(name: string, iso: string, attributes: Record<string, string>): Written {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return element(
    name,
    { ...attributes, 'iso-8601-date': iso.slice(0, 10) },
    element('day', {}, day),
    element('month', {}, month),
    element('year', {}, year),
  )
}
