import Link from 'next/link'
import { STAGE_NAMES } from '../../workflow/approval'
import { deskHref } from '../deskHref'
import { formatDay } from '../formatDay'
import type { IssueGlance } from './model'

/** The issue in the making: its dates, and its articles by stage. */
export function IssueCard({ admin, issue }: { admin: string; issue: IssueGlance }) {
  const href = deskHref(admin, 'issues', issue.id)
  const { copyDate, publicationDate } = issue
  const dates = [
    copyDate && `texts in by ${formatDay(copyDate)}`,
    publicationDate && `out on ${formatDay(publicationDate)}`,
  ].filter(Boolean)
  return (
    <section className="forme-card forme-card--wide">
      <h2>
        <Link href={href} prefetch={false}>
          {issue.name}
        </Link>
      </h2>
      <p className="forme-quiet">
        {dates.length > 0 && `${dates.join(', ')} · `}
        <Link href={`${href}/manuscripts`} prefetch={false}>
          Bring in manuscripts
        </Link>
      </p>
      <dl className="forme-stages">
        {issue.stages.map(({ articles, count, stage }) => (
          <div key={stage}>
            <dt>
              {STAGE_NAMES[stage]} <b>{count}</b>
            </dt>
            {articles.map(({ id, title }) => (
              <dd key={id}>
                <Link href={deskHref(admin, 'articles', id)} prefetch={false}>
                  {title}
                </Link>
              </dd>
            ))}
            {count > articles.length && (
              <dd className="forme-quiet">
                {articles.length === 0 ? '' : 'and '}
                {count - articles.length} of others
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
