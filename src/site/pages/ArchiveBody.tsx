import { Cover } from '../parts/Picture'
import { formatCount } from '../format/formatCount'
import type { ArchivePage, IssueEntry } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'

/** All issues, newest first, each with its cover and what it holds. */
export function ArchiveBody({ page, words }: { page: ArchivePage; words: SiteWords }) {
  return (
    <main id="main" className="archive">
      <h1>{words.issues}</h1>
      {page.issues.length === 0 && <p className="lead">{words.noIssueYet}</p>}
      {page.issues.map((issue) => (
        <ArchivedIssue
          key={issue.slug}
          issue={issue}
          language={page.magazine.language}
          words={words}
        />
      ))}
    </main>
  )
}

type Props = { issue: IssueEntry; language: string; words: SiteWords }

function ArchivedIssue({ issue, language, words }: Props) {
  return (
    <section className="archived" aria-labelledby={`issue-${issue.number}`}>
      <Cover issue={issue} words={words} decorative />
      <div>
        <p className="kicker">
          {words.issue(String(issue.number))}, {issue.label}
        </p>
        <h2 id={`issue-${issue.number}`}>
          <a href={sitePaths.issue(issue.slug)}>
            {issue.title ?? words.issue(String(issue.number))}
          </a>
        </h2>
        <ul className="archived-titles">
          {issue.titles.map(({ slug, title }) => (
            <li key={slug}>
              <a href={sitePaths.article(issue.slug, slug)}>{title}</a>
            </li>
          ))}
        </ul>
        <p className="dateline">{formatCount(issue.articles, language, words.articleCount)}</p>
      </div>
    </section>
  )
}
