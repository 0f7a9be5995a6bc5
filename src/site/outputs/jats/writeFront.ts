import { getPublicationDate } from '../../format/getPublicationDate'
import type { Byline } from '../../../edition/articleText'
import { buildArticleHead, type HeadPart } from '../../document/articleHead'
import type { ArticleDocument } from '../../document/model'
import { sitePaths, toAbsolute } from '../../paths/sitePaths'
import type { ArticlePage, SiteBuild } from '../../model'
import { getWords } from '../../words/getWords'
import { element, type Written } from '../xml/element'
import { writeDate } from './writeDate'
import { writeHistory } from './writeHistory'

/** The particulars of magazine and article, in the order the DTD asks for. */
export function writeFront(
  page: ArticlePage,
  document: ArticleDocument,
  build: SiteBuild,
): Written {
  const head = buildArticleHead(page.article.text, getWords(page.article.text.language))
  const placed = head.flatMap((part) => writeHead(part) ?? [])
  const at = (place: Place) =>
    placed.filter((one) => one.place === place).map(({ xml }) => ({ xml }))
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
    (section !== '' || at('subject').length > 0) &&
      element(
        'article-categories',
        {},
        section !== '' && writeSubject('heading', section),
        at('subject'),
      ),
    element('title-group', {}, at('title')),
    text.authors.length > 0 && element('contrib-group', {}, at('contributor')),
    writeDate('pub-date', getPublicationDate(issue, edition), {
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
    at('abstract'),
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
  return element('front', {}, journal, meta, at('notes'))
}

/** Where JATS has a place for a part of the head. */
type Place = 'subject' | 'title' | 'contributor' | 'abstract' | 'notes'

function writeHead(part: HeadPart): (Written & { place: Place })[] | null {
  switch (part.fact) {
    case 'kicker':
      // The kind is the `article-type` of the whole.
      if (part.isKind) return null
      return [{ place: 'subject', ...writeSubject('kicker', part.words) }]
    case 'title':
      return [{ place: 'title', ...element('article-title', {}, part.words) }]
    case 'subtitle':
      return [{ place: 'title', ...element('subtitle', {}, part.words) }]
    case 'standfirst': {
      const words = element('p', {}, part.words)
      return [{ place: 'abstract', ...element('abstract', { 'abstract-type': 'teaser' }, words) }]
    }
    case 'authors':
      return part.people.map((person) => ({ place: 'contributor', ...writeContributor(person) }))
    case 'editorsNote': {
      const words = element('p', {}, part.words)
      return [{ place: 'notes', ...element('notes', { 'notes-type': 'editors-note' }, words) }]
    }
    case 'hero':
      // A front has no pictures: it is the first thing of the body, see writeBody.
      return null
  }
}

function writeSubject(type: string, words: string): Written {
  return element('subj-group', { 'subj-group-type': type }, element('subject', {}, words))
}

function writeContributor({ name, given, family, role, about }: Byline): Written {
  const written =
    family === undefined
      ? element('string-name', {}, name)
      : element(
          'name',
          {},
          element('surname', {}, family),
          given !== undefined && element('given-names', {}, given),
        )
  return element(
    'contrib',
    { 'contrib-type': role },
    written,
    about !== undefined && element('bio', {}, element('p', {}, about)),
  )
}
