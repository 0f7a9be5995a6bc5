import { TableOfContents } from '../parts/TableOfContents'
import { IssueHead } from '../parts/IssueHead'
import type { HomePage, IssueEntry, SiteBuild } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { Cover } from '../parts/Picture'

type Props = { page: HomePage; build: SiteBuild; words: SiteWords }

/** The home page: the latest issue whole, then the ones before it. */
export function HomeBody({ page, build, words }: Props) {
  const { latest, earlier, magazine } = page
  if (!latest) {
    return (
      <main id="main" className="plain">
        <h1>{magazine.title}</h1>
        <p className="lead">{words.noIssueYet}</p>
      </main>
    )
  }
  return (
    <main id="main" className="issue home">
      <IssueHead
        issue={latest.manifest.issue}
        edition={latest.edition}
        build={build}
        language={magazine.language}
        words={words}
        linked
      />
      <div className="toc">
        <TableOfContents issue={latest} words={words} level={2} />
      </div>
      {earlier.length > 0 && (
        <section className="earlier" aria-labelledby="earlier">
          <h2 id="earlier" {...words.tag}>
            {words.earlierIssues}
          </h2>
          <IssueGallery issues={earlier} words={words} />
          <p className="more">
            <a href={sitePaths.issues}>{words.allIssues}</a>
          </p>
        </section>
      )}
    </main>
  )
}

/** Issues side by side, each with its cover. One link for each: the title's, which covers all. */
function IssueGallery({ issues, words }: { issues: IssueEntry[]; words: SiteWords }) {
  return (
    <ol className="gallery">
      {issues.map((issue) => (
        <li key={issue.slug}>
          <Cover issue={issue} words={words} decorative />
          <p className="gallery-title">
            <a href={sitePaths.issue(issue.slug)}>
              {issue.title ?? words.issue(String(issue.number))}
            </a>
          </p>
          <p className="gallery-label">
            {words.issue(String(issue.number))}, {issue.label}
          </p>
        </li>
      ))}
    </ol>
  )
}
