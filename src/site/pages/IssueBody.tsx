import { Errata } from '../parts/Corrections'
import { TableOfContents } from '../parts/TableOfContents'
import { IssueHead } from '../parts/IssueHead'
import type { IssueLink, IssuePage, SiteBuild } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'

type Props = { page: IssuePage; build: SiteBuild; words: SiteWords }

/** An issue: a table of contents worth printing, with its cover and the editors' note. */
export function IssueBody({ page, build, words }: Props) {
  const { manifest, edition, magazine } = page
  return (
    <main id="main" className="issue">
      <IssueHead
        issue={manifest.issue}
        edition={edition}
        build={build}
        language={magazine.language}
        words={words}
      />
      <div className="toc">
        <TableOfContents issue={page} words={words} level={2} />
      </div>
      <Errata corrections={edition.corrections} language={magazine.language} words={words} />
      {(page.previous || page.next) && (
        <nav className="neighbours" aria-label={words.issues}>
          {page.previous && (
            <Neighbour issue={page.previous} rel="prev" label={words.previousIssue} words={words} />
          )}
          {page.next && (
            <Neighbour issue={page.next} rel="next" label={words.nextIssue} words={words} />
          )}
        </nav>
      )}
    </main>
  )
}

type NeighbourProps = { issue: IssueLink; rel: 'prev' | 'next'; label: string; words: SiteWords }

function Neighbour({ issue, rel, label, words }: NeighbourProps) {
  return (
    <a className={rel} rel={rel} href={sitePaths.issue(issue.slug)}>
      <span className="turn">{label}</span>{' '}
      <b>{issue.title ?? words.issue(String(issue.number))}</b>{' '}
      <i>
        {words.issue(String(issue.number))}, {issue.label}
      </i>
    </a>
  )
}
