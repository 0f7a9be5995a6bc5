import type { Byline } from '../../edition/articleText'
import type { ArticlePage, SiteBuild } from '../model'
import { getPrintPath } from './getPrintPath'
import { toAbsolute } from './toAbsolute'

/**
 * The `citation_*` tags that Zotero and Google Scholar read
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing): one author in each tag,
 * family name first, so that a name of three words is not guessed at; dates with slashes.
 */
export function CitationTags({ page, build }: { page: ArticlePage; build: SiteBuild }) {
  const { magazine, issue, edition, article } = page
  const { text } = article
  const date = (issue.publicationDate ?? edition.firstPublishedAt).slice(0, 10)
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', text.title],
    ...text.authors
      .filter(({ role }) => role === 'author')
      .map((author): [string, string] => ['citation_author', toInvertedName(author)]),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_online_date', edition.firstPublishedAt.slice(0, 10).replaceAll('-', '/')],
    ['citation_journal_title', magazine.title],
    ['citation_issn', magazine.issn],
    ['citation_issue', String(issue.number)],
    ['citation_publisher', magazine.publisher],
    ['citation_language', text.language],
    ['citation_keywords', text.topics.length > 0 ? text.topics.join('; ') : undefined],
    ['citation_abstract', text.standfirst],
    ['citation_public_url', toAbsolute(build, getPrintPath(page))],
  ]
  return tags.map(
    ([name, content], index) =>
      content !== undefined && <meta key={index} name={name} content={content} />,
  )
}

function toInvertedName({ family, given, name }: Byline): string {
  if (family === undefined) return name
  return given === undefined ? family : `${family}, ${given}`
}
