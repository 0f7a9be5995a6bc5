import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { DocumentViewServerProps } from 'payload'
import {
  getIssuePublishing,
  type IssuePublishing,
} from '../../queries/publishing/getIssuePublishing'
import { formatInZone } from '../dates'
import '../desk.css'
import { deskHref } from '../deskHref'
import { issueName } from '../../workflow/issueName'
import { AfterPrinting } from './AfterPrinting'
import { FollowSchedule } from './FollowSchedule'
import { PublishForm } from './PublishForm'
import { PublishPanel } from './PublishPanel'
import { Readiness } from './Readiness'
import { Preview } from './Preview'
import { WaitingDrafts } from './WaitingDrafts'
import './publish.css'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** The tab “Publish” of an issue: from readiness over the preview to publication, and what can follow it. */
export async function PublishView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  const admin = req.payload.config.routes.admin
  const { previewed } = searchParams ?? {}
  const hash = typeof previewed === 'string' && previewed !== '' ? previewed : null
  const publishing = await getIssuePublishing({ id, previewed: hash, req })
  const { acts, changed, editions, issue, manifestHash, obstacles, timeZone, titles, waiting } =
    publishing
  const gone = new Set(publishing.withdrawnArticles.map(({ article }) => article))
  const taken = titles.filter(({ article }) => gone.has(article)).length
  const count = obstacles.length + publishing.closedObstacles
  return (
    <Gutter className="forme-panel forme-publishing">
      <SetDocumentStepNav
        collectionSlug="issues"
        id={id}
        pluralLabel={wording.publish.view.issues}
        useAsTitle="name"
        view={wording.publish.view.name}
      />
      <section>
        <h2>{wording.publish.view.atPresent}</h2>
        <PublishingStatus publishing={publishing} />
        {acts.unschedule.isOpen && (
          <PublishForm door={`issues/${id}/unschedule`} says={wording.publish.unschedule.act} />
        )}
      </section>
      <section>
        <h2>
          {count === 0
            ? wording.publish.readiness.heading
            : wording.publish.readiness.headingCounted(count)}
        </h2>
        <Readiness
          admin={admin}
          articles={titles}
          closed={publishing.closedObstacles}
          issue={id}
          obstacles={obstacles}
        />
        {acts.confirmNotes.isOpen && (
          <PublishForm
            body={{ manifestHash }}
            door={`issues/${id}/confirm-notes`}
            says={wording.publish.confirmNotes.act}
          />
        )}
      </section>
      {waiting.length > 0 && (
        <section>
          <h2>{wording.publish.waiting.heading}</h2>
          <WaitingDrafts admin={admin} waiting={waiting} />
        </section>
      )}
      <section>
        <h2>{wording.publish.view.preview}</h2>
        <Preview publishing={publishing} previewed={hash} />
      </section>
      <section>
        <h2>{wording.publish.view.publication}</h2>
        <PublishPanel
          plan={{
            issue: id,
            name: issueName(issue),
            manifestHash,
            ordinal: (editions[0]?.ordinal ?? 0) + 1,
            replaces: publishing.current !== null,
            articles: titles.length + publishing.closedArticles - taken,
            changed,
            waiting,
            timeZone,
            canPublish: acts.publish.isOpen,
            canSchedule: acts.schedule.isOpen,
            why: acts.publish.isOpen ? '' : acts.publish.why,
          }}
        />
      </section>
      {editions.length > 0 && (
        <section>
          <h2>{wording.publish.view.whatReadersHave}</h2>
          <AfterPrinting publishing={publishing} />
          <p>
            <Link href={deskHref(admin, 'issues', id, 'editions')} prefetch={false}>
              {wording.publish.view.allEditions}
            </Link>
          </p>
        </section>
      )}
    </Gutter>
  )
}

/** What readers have of the issue now, and what is to happen to it, or did not, at which hour. */
function PublishingStatus({
  publishing: { current, issue, notPrinted, schedule, timeZone, withdrawn },
}: {
  publishing: Pick<
    IssuePublishing,
    'current' | 'issue' | 'notPrinted' | 'schedule' | 'timeZone' | 'withdrawn'
  >
}) {
  return (
    <>
      {withdrawn ? (
        <div className="forme-notice forme-notice--bad">
          <p>
            <Filled
              at={formatInZone(withdrawn.at, timeZone)}
              gone={<strong>{wording.publish.now.gone}</strong>}
              reason={withdrawn.reason}
              text={wording.publish.now.withdrawn}
            />
          </p>
        </div>
      ) : current ? (
        <p>
          <Filled
            at={formatInZone(current.at, timeZone)}
            by={current.by}
            edition={
              <strong>
                {wording.publish.now.edition(
                  current.ordinal,
                  wording.publish.editionKinds[current.kind],
                )}
              </strong>
            }
            text={wording.publish.now.printed}
          />
        </p>
      ) : (
        <p>
          <Filled
            not={<strong>{wording.publish.now.not}</strong>}
            text={wording.publish.now.unpublished}
          />
        </p>
      )}
      {notPrinted && (
        <div className="forme-notice forme-notice--bad">
          <p>
            <Filled
              missed={
                <strong>
                  {wording.publish.now.missedHour(formatInZone(notPrinted.scheduledFor, timeZone))}
                </strong>
              }
              text={wording.publish.now.missed}
              why={notPrinted.message}
            />
          </p>
        </div>
      )}
      {schedule && (
        <div className="forme-notice forme-notice--ask">
          <p>
            <Filled
              by={schedule.by}
              hour={
                <strong>
                  {wording.publish.state.scheduled(formatInZone(schedule.at, schedule.timeZone))}
                </strong>
              }
              text={wording.publish.now.scheduled}
            />
          </p>
          <FollowSchedule at={schedule.at} issue={issue.id} />
        </div>
      )}
    </>
  )
}
