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
import { EDITION_KINDS } from './printPlan'

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
        pluralLabel="Issues"
        useAsTitle="name"
        view="Publish"
      />
      <section>
        <h2>At present</h2>
        <PublishingStatus publishing={publishing} />
        {acts.unschedule.isOpen && (
          <PublishForm
            done="The issue is no longer scheduled."
            door={`issues/${id}/unschedule`}
            name="Cancel the scheduled publication"
            submit="Cancel it"
            what="Nothing is published at that hour. The preview can be scheduled again."
          />
        )}
      </section>
      <section>
        <h2>
          {count === 0
            ? 'Readiness'
            : `Readiness: ${count === 1 ? '1 obstacle' : `${count} obstacles`}`}
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
            done="The notes are confirmed."
            door={`issues/${id}/confirm-notes`}
            name="Confirm the notes that read differently"
            submit="Confirm them"
            what="Says that these notes and lists of works are right as the citation style and the rules for notes make them now. The preview shows them; the sign-offs of the texts stay."
          />
        )}
      </section>
      {waiting.length > 0 && (
        <section>
          <h2>Drafts readers do not get yet</h2>
          <WaitingDrafts admin={admin} waiting={waiting} />
        </section>
      )}
      <section>
        <h2>Preview</h2>
        <Preview publishing={publishing} previewed={hash} />
      </section>
      <section>
        <h2>Publication</h2>
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
          <h2>What readers have</h2>
          <AfterPrinting publishing={publishing} />
          <p>
            <Link href={deskHref(admin, 'issues', id, 'editions')} prefetch={false}>
              All editions, and what differs between them
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
            <strong>Readers are told that this issue is gone</strong>, since{' '}
            {formatInZone(withdrawn.at, timeZone)}: {withdrawn.reason}
          </p>
        </div>
      ) : current ? (
        <p>
          <strong>
            Readers have edition {current.ordinal} ({EDITION_KINDS[current.kind]})
          </strong>
          , published by {current.by}, {formatInZone(current.at, timeZone)}.
        </p>
      ) : (
        <p>
          <strong>Not published yet.</strong> Readers have nothing of this issue.
        </p>
      )}
      {notPrinted && (
        <div className="forme-notice forme-notice--bad">
          <p>
            <strong>
              Not published at its hour, {formatInZone(notPrinted.scheduledFor, timeZone)}.
            </strong>{' '}
            {notPrinted.message} Nothing is scheduled any more.
          </p>
        </div>
      )}
      {schedule && (
        <div className="forme-notice forme-notice--ask">
          <p>
            <strong>To be published {formatInZone(schedule.at, schedule.timeZone)}</strong>, as{' '}
            {schedule.by} scheduled it. If anything of the issue changes before, it is not published
            and {schedule.by} is told.
          </p>
          <FollowSchedule at={schedule.at} issue={issue.id} />
        </div>
      )}
    </>
  )
}
