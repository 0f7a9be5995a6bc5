import Link from 'next/link'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { getIssueContents } from '../../queries/getIssueContents'
import { findNextStep } from '../dashboard/nextStep'
import { formatInZone } from '../dates'
import { deskHref } from '../deskHref'

/**
 * The line below the name of an issue, on all its tabs: what readers have of it, and the next step.
 * Where there is no issue, as above their list, what an issue is.
 */
export async function IssueState({
  description,
  id,
  payload,
  user,
}: {
  description?: string
  id?: number | string
  payload: Payload
  user?: TypedUser
}) {
  if (!id || !user) return <p className="forme-quiet">{description}</p>
  const req = await createLocalReq({ user }, payload)
  const issue = await payload.findByID({
    collection: 'issues',
    id,
    depth: 1,
    overrideAccess: false,
    req,
    user,
    select: { currentEdition: true, schedule: true, withdrawnAt: true },
  })
  const contents = await getIssueContents({ id: Number(id), req })
  const { timeZone } = await payload.findGlobal({ slug: 'magazine', depth: 0, req, user })
  const { articles, sections } = contents
  const closed = sections.flatMap((section) => section.articles).length - articles.length
  const step = findNextStep({ articles, closed })
  const edition = typeof issue.currentEdition === 'object' ? issue.currentEdition : null
  const state = issue.withdrawnAt
    ? `Withdrawn ${formatInZone(issue.withdrawnAt, timeZone || 'UTC')}`
    : issue.schedule?.at
      ? `To be published ${formatInZone(issue.schedule.at, issue.schedule.timeZone || 'UTC')}`
      : edition
        ? `Published: readers have edition ${edition.ordinal}`
        : 'Not published yet'
  const isOut = Boolean(edition ?? issue.withdrawnAt)
  return (
    <p className="forme-state">
      {state}
      {' · '}
      <Link
        href={deskHref(payload.config.routes.admin, 'issues', id, isOut ? 'publish' : step.tab)}
        prefetch={false}
      >
        {isOut ? 'Correct or withdraw' : step.words}
      </Link>
    </p>
  )
}
