import { NavGroup } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { listDeskArticlesOnce } from '../dashboard/listDeskArticles'
import { findUnpublished } from '../dashboard/IssueCard'
import { sortDesk } from '../dashboard/sortDesk'
import { deskHref } from '../deskHref'
import './nav.css'
import { NavLink } from './NavLink'
import { NavOpen } from './NavOpen'
import { wording } from '../../wording'

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
  const texts = (issue?.contents ?? []).flatMap(({ articles }) => articles ?? []).length
  const tabs = [
    ['contents', texts],
    ['manuscripts', 0],
    ['publish', 0],
  ] as const
  return (
    <>
      <NavOpen />
      <NavLink href={admin} id="nav-to-do">
        <span className="nav__link-label">{wording.desk.nav.toDo}</span>
        {waiting.length > 0 && (
          <span className="forme-nav__count">
            <span aria-hidden="true">{waiting.length}</span>
            <span className="forme-hidden">{wording.desk.nav.yours(waiting.length)}</span>
          </span>
        )}
      </NavLink>
      {issue && (
        <NavGroup label={wording.desk.nav.thisIssue}>
          <NavLink href={deskHref(admin, 'issues', issue.id)} id="nav-this-issue">
            <span className="nav__link-label">
              {wording.desk.nav.issue(issue.number, issue.label)}
            </span>
          </NavLink>
          {tabs.map(([tab, count]) => (
            <NavLink
              className="forme-nav__tab"
              href={deskHref(admin, 'issues', issue.id, tab)}
              key={tab}
            >
              <span className="nav__link-label">{wording.desk.nav.tabs[tab]}</span>
              {count > 0 && (
                <span className="forme-nav__number">
                  <span aria-hidden="true">{count}</span>
                  <span className="forme-hidden">{wording.desk.nav.texts(count)}</span>
                </span>
              )}
            </NavLink>
          ))}
        </NavGroup>
      )}
    </>
  )
}
