import { NavGroup } from '@payloadcms/ui'
import Link from 'next/link'
import { createLocalReq, type ServerProps } from 'payload'
import { listDeskArticlesOnce } from '../dashboard/listDeskArticles'
import { findUnpublished } from '../dashboard/IssueCard'
import { sortDesk } from '../dashboard/sortDesk'
import { deskHref } from '../deskHref'
import './nav.css'

/**
 * What stands above the rest of the navigation: the person's own work with how much it is, and the
 * issue in the making with its tabs.
 */
export async function NavLinks({ payload, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const { admin } = payload.config.routes
  const { articles } = await listDeskArticlesOnce(payload, user)
  const today = new Date().toISOString().slice(0, 10)
  const { waiting } = sortDesk({ articles, person: user.id, today })
  const issue = await findUnpublished(req)
  const tabs = [
    ['Contents', 'contents'],
    ['Manuscripts', 'manuscripts'],
    ['Publish', 'publish'],
  ] as const
  return (
    <>
      <Link className="nav__link" href={admin} id="nav-to-do" prefetch={false}>
        <span className="nav__link-label">To do</span>
        {waiting.length > 0 && (
          <span className="forme-nav__count">
            {waiting.length}
            <span className="forme-hidden">
              {waiting.length === 1 ? ' text of yours' : ' texts of yours'}
            </span>
          </span>
        )}
      </Link>
      {issue && (
        <NavGroup label="This issue">
          <Link
            className="nav__link"
            href={deskHref(admin, 'issues', issue.id)}
            id="nav-this-issue"
            prefetch={false}
          >
            <span className="nav__link-label">
              Issue {issue.number} · {issue.label}
            </span>
          </Link>
          {tabs.map(([name, tab]) => (
            <Link
              className="nav__link forme-nav__tab"
              href={deskHref(admin, 'issues', issue.id, tab)}
              key={tab}
              prefetch={false}
            >
              <span className="nav__link-label">{name}</span>
            </Link>
          ))}
        </NavGroup>
      )}
    </>
  )
}
