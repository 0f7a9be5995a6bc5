import type { IssueText } from '../../edition/manifest'
import { formatDate } from '../format/formatDate'
import { getPublicationDate } from '../format/getPublicationDate'
import type { PrintHistory, SiteBuild } from '../model'
import { findSafeHref } from '../../edition/findSafeHref'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { Cover } from './Picture'

type Props = {
  issue: IssueText
  edition: PrintHistory
  build: SiteBuild
  language: string
  words: SiteWords
  /** On the home page the title leads to the issue. */
  linked?: boolean
}

/** The opening of an issue: cover, number, label, title, the editors' note, dates, downloads. */
export function IssueHead({ issue, edition, build, language, words, linked = false }: Props) {
  const shop = issue.shopURL === undefined ? null : findSafeHref(issue.shopURL)
  const publishedOn = getPublicationDate(issue, edition)
  const title = issue.title ?? `${words.issue(String(issue.number))}, ${issue.label}`
  return (
    <header className="issue-head">
      <Cover issue={issue} words={words} eager />
      <div className="issue-words">
        {issue.title !== undefined && (
          <p className="kicker">
            {words.issue(String(issue.number))}, {issue.label}
          </p>
        )}
        <h1>{linked ? <a href={sitePaths.issue(issue.slug)}>{title}</a> : title}</h1>
        {issue.note?.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index} className="issue-note">
            {paragraph}
          </p>
        ))}
        <p className="dateline">
          <span>
            {words.published}{' '}
            <time dateTime={publishedOn}>{formatDate(publishedOn, language)}</time>
          </span>
          {edition.ordinal > 1 && (
            <span>
              {words.revised}{' '}
              <time dateTime={edition.publishedAt}>
                {formatDate(edition.publishedAt, language)}
              </time>
            </span>
          )}
        </p>
        <ul className="files">
          {shop !== null && (
            <li>
              <a className="buy" href={shop}>
                {words.buyIssue}
              </a>
            </li>
          )}
          <li>
            <a href={sitePaths.issueFile(issue.slug, 'issue.epub')}>{words.formats.epub}</a>
          </li>
          {build.pdfs?.includes(issue.slug) && (
            <li>
              <a href={sitePaths.issueFile(issue.slug, 'issue.pdf')}>{words.formats.pdf}</a>
            </li>
          )}
          <li>
            <a href={sitePaths.issueFile(issue.slug, 'references.ris')}>
              {words.formats['cite.ris']}
            </a>
          </li>
        </ul>
      </div>
    </header>
  )
}
