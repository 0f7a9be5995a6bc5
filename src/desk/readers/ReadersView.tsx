import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps, ServerProps } from 'payload'
import Link from 'next/link'
import { rolesOf } from '../../access/can'
import { type ArticleReads, listReads } from '../../queries/listReads'
import { isAllowed } from '../../workflow/roles'
import { formatDay } from '../dates'
import { deskHref } from '../deskHref'
import { DESK_LANGUAGE, wording } from '../../wording'
import '../desk.css'
import './readers.css'

/** How many articles are shown at first, and how many at most. */
const FIRST = 30
const MOST = 2000

/** How often articles are opened. For whoever may read every article; others do not get here. */
export async function ReadersView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const limit = searchParams?.['show'] === 'all' ? MOST : FIRST
  const reads = await listReads({ limit, req, today: new Date().toISOString().slice(0, 10) })
  if (!reads) return notFound()
  const { admin } = req.payload.config.routes
  const { articles, since, total } = reads
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: wording.readers.name }]} />
      <Gutter className="forme-panel forme-readers">
        <h1>{wording.readers.name}</h1>
        <p>
          {since === null
            ? wording.readers.counted
            : wording.readers.countedSince(formatDay(since))}
        </p>
        {articles.length === 0 ? (
          <p className="forme-quiet">{wording.readers.none}</p>
        ) : (
          <ReadsTable admin={admin} articles={articles} />
        )}
        {total > articles.length && (
          <p>
            {wording.readers.some(articles.length, total)}{' '}
            {limit === FIRST && (
              <Link href="?show=all" prefetch={false}>
                {wording.readers.showAll}
              </Link>
            )}
          </p>
        )}
        <p className="forme-quiet">{wording.readers.howCounted}</p>
      </Gutter>
    </DefaultTemplate>
  )
}

function ReadsTable({ admin, articles }: { admin: string; articles: readonly ArticleReads[] }) {
  return (
    <div className="forme-scroll">
      <table className="forme-table">
        <thead>
          <tr>
            <th scope="col">{wording.readers.columns.article}</th>
            <th scope="col">{wording.readers.columns.issue}</th>
            <th className="forme-number" scope="col">
              {wording.readers.columns.today}
            </th>
            <th className="forme-number" scope="col">
              {wording.readers.columns.week}
            </th>
            <th className="forme-number" scope="col">
              {wording.readers.columns.month}
            </th>
            <th className="forme-number" scope="col">
              {wording.readers.columns.ever}
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ article, ever, issues, month, title, today, week }) => (
            <tr key={article}>
              <th scope="row">
                <Link href={deskHref(admin, 'articles', article)} prefetch={false}>
                  {title}
                </Link>
              </th>
              <td>{issues.join(', ')}</td>
              {[today, week, month, ever].map((count, place) => (
                <td className="forme-number" key={place}>
                  {NUMBER.format(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const NUMBER = new Intl.NumberFormat(DESK_LANGUAGE)

/** The way to the figures, for those who may see them. */
export function ReadersLink({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'article.readAny')) return null
  return (
    <Link
      className="nav__link forme-readers-link"
      href={`${payload.config.routes.admin}/readers`}
      prefetch={false}
    >
      {wording.readers.name}
    </Link>
  )
}
