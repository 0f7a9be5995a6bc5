import type { IssueEntry } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'
import { Cover } from './Cover'

/** Issues side by side, each with its cover. One link for each: the title's, which covers all. */
export function IssueGallery({ issues, words }: { issues: IssueEntry[]; words: SiteWords }) {
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
