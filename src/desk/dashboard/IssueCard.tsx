import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { listIssueArticles } from '../../queries/getIssueCase'
import { STAGE_NAMES, STAGES } from '../../workflow/approval'
import { formatDay } from '../dates'
import { deskHref } from '../deskHref'
import type { IssueGlance } from './sortDesk'

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

/**
 * The issue in the making: the lowest number that has not been printed. Null where every issue is
 * out. Titles are named only of articles the person can see.
 */
export async function findIssueGlance(req: PayloadRequest): Promise<IssueGlance | null> {
  const asked = { depth: 0, overrideAccess: false, req, user: req.user } as const
  const { docs } = await req.payload.find({
    ...asked,
    collection: 'issues',
    limit: 1,
    sort: 'number',
    where: { currentEdition: { exists: false } },
  })
  const [issue] = docs
  if (!issue) return null
  const sections = await listIssueArticles({ issue, req })
  const articles = sections.flatMap((section) => section.articles)
  const seen = await req.payload.find({
    ...asked,
    collection: 'articles',
    draft: true,
    joins: false,
    pagination: false,
    select: {},
    where: { id: { in: articles.map(({ id }) => id) } },
  })
  const visible = new Set(seen.docs.map(({ id }) => id))
  return {
    id: issue.id,
    name: `Issue ${issue.number}, ${issue.label}`,
    publicationDate: issue.publicationDate ?? null,
    copyDate: issue.copyDate ?? null,
    stages: STAGES.map((stage) => {
      const inStage = articles.filter((article) => article.stage === stage)
      return {
        stage,
        count: inStage.length,
        articles: inStage
          .filter(({ id }) => visible.has(id))
          .map(({ id, title }) => ({ id, title: title || 'Untitled' })),
      }
    }),
  }
}
