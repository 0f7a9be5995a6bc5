import Link from 'next/link'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { rolesOf } from '../../access/can'
import type { Issue } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { isAllowed } from '../../workflow/roles'
import { findNextStep } from '../dashboard/nextStep'
import { formatInZone } from '../dates'
import { deskHref } from '../deskHref'
import { DropCover } from '../pictures/DropCover'
import { readRelation } from '../readRelation'
import { wording } from '../../wording'

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
    depth: 0,
    overrideAccess: false,
    req,
    user,
    // Of a list in a list Payload gives only what is named; the list alone comes empty.
    select: {
      contents: { articles: true },
      currentEdition: true,
      schedule: true,
      updatedAt: true,
      withdrawnAt: true,
    },
  })
  const { timeZone } = await payload.findGlobal({ slug: 'magazine', depth: 0, req, user })
  const step = findNextStep(await listStages({ issue, req }))
  const edition = readRelation(issue.currentEdition)
  // Its number alone: an edition holds the whole issue.
  const current =
    edition === null
      ? null
      : await payload.findByID({
          collection: 'editions',
          id: edition,
          depth: 0,
          overrideAccess: false,
          req,
          user,
          select: { ordinal: true },
        })
  const state = issue.withdrawnAt
    ? wording.publish.state.withdrawn(formatInZone(issue.withdrawnAt, timeZone || 'UTC'))
    : issue.schedule?.at
      ? wording.publish.state.scheduled(
          formatInZone(issue.schedule.at, issue.schedule.timeZone || 'UTC'),
        )
      : current
        ? wording.publish.state.published(current.ordinal)
        : wording.publish.state.unpublished
  const isOut = Boolean(current ?? issue.withdrawnAt)
  const { admin, api } = payload.config.routes
  return (
    <>
      <p className="forme-state">
        {state}
        {' · '}
        <Link href={deskHref(admin, 'issues', id, isOut ? 'publish' : step.tab)} prefetch={false}>
          {isOut ? wording.publish.state.correctOrWithdraw : step.words}
        </Link>
      </p>
      {isAllowed(rolesOf(user), 'issue.edit') && (
        <DropCover address={`${api}/issues/${id}`} api={api} updatedAt={issue.updatedAt} />
      )}
    </>
  )
}

/** How far the texts of an issue are, as far as the person may read them. */
async function listStages({
  issue,
  req,
}: {
  issue: Pick<Issue, 'contents'>
  req: PayloadRequest
}): Promise<Parameters<typeof findNextStep>[0]> {
  const ids = (issue.contents ?? []).flatMap(({ articles }) =>
    (articles ?? []).flatMap((article) => relationID(article) ?? []),
  )
  if (ids.length === 0) return { articles: [], closed: 0 }
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: { stage: true },
    user: req.user,
    where: { id: { in: ids } },
  })
  return { articles: docs, closed: ids.length - docs.length }
}
