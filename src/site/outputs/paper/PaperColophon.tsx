import { formatDate } from '../../format/formatDate'
import type { PublishedIssue, SiteBuild } from '../../model'
import { sitePaths } from '../../paths/sitePaths'
import type { SiteWords } from '../../words/siteWords'

type Props = { published: PublishedIssue; build: SiteBuild; words: SiteWords }

/** The last page: who publishes, where the issue can be read, and exactly which print this is. */
export function PaperColophon({ build, published, words }: Props) {
  const { edition, manifest } = published
  const { issue, magazine } = manifest
  const address = `${build.origin}${sitePaths.issue(issue.slug)}`
  return (
    <section className="colophon-page">
      <p className="nameplate">{magazine.title}</p>
      {magazine.about?.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <dl>
        {magazine.publisher !== undefined && (
          <div>
            <dt>{words.publisher}</dt>
            <dd>{magazine.publisher}</dd>
          </div>
        )}
        {magazine.issn !== undefined && (
          <div>
            <dt>{words.issn}</dt>
            <dd>{magazine.issn}</dd>
          </div>
        )}
        <div>
          <dt>{words.issue(String(issue.number))}</dt>
          <dd>
            <a href={address}>{address}</a>
          </dd>
        </div>
        <div>
          <dt>{words.edition(String(edition.ordinal))}</dt>
          <dd>
            {formatDate(edition.publishedAt, magazine.language)}
            <br />
            <code>{edition.manifestHash}</code>
          </dd>
        </div>
      </dl>
      {edition.noteToReaders !== undefined && <p>{edition.noteToReaders}</p>}
    </section>
  )
}
