import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { DocumentViewServerProps } from 'payload'
import { getIssuePress, type IssuePress } from '../../queries/press/getIssuePress'
import { formatInZone } from '../dates'
import '../desk.css'
import { deskHref } from '../deskHref'
import { issueName } from '../issueName'
import { AfterPrinting } from './AfterPrinting'
import { PressForm } from './PressForm'
import { PublishPanel } from './PublishPanel'
import { Readiness } from './Readiness'
import { Rehearsal } from './Rehearsal'
import { WaitingDrafts } from './WaitingDrafts'
import './press.css'
import { EDITION_KINDS } from './printPlan'

/** The tab “Press” of an issue: from readiness over rehearsal to print, and what can follow it. */
export async function PressView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  const admin = req.payload.config.routes.admin
  const { rehearsed } = searchParams ?? {}
  const hash = typeof rehearsed === 'string' && rehearsed !== '' ? rehearsed : null
  const press = await getIssuePress({ id, rehearsed: hash, req })
  const { acts, changed, editions, issue, manifestHash, obstacles, timeZone, titles, waiting } =
    press
  const gone = new Set(press.withdrawnArticles.map(({ article }) => article))
  const taken = titles.filter(({ article }) => gone.has(article)).length
  const count = obstacles.length + press.closedObstacles
  return (
    <Gutter className="forme-panel forme-press">
      <SetDocumentStepNav
        collectionSlug="issues"
        id={id}
        pluralLabel="Issues"
        useAsTitle="label"
        view="Press"
      />
      <section>
        <h2>At present</h2>
        <PressStatus press={press} />
        {acts.unschedule.isOpen && (
          <PressForm
            done="The issue is no longer scheduled."
            door={`issues/${id}/unschedule`}
            name="Call off the scheduled publication"
            submit="Call it off"
            what="Nothing is printed at that hour. The rehearsal can be scheduled again."
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
          closed={press.closedObstacles}
          issue={id}
          obstacles={obstacles}
        />
        {acts.confirmNotes.isOpen && (
          <PressForm
            body={{ manifestHash }}
            done="The notes are confirmed."
            door={`issues/${id}/confirm-notes`}
            name="Confirm the notes that are printed otherwise"
            submit="Confirm them"
            what="Says that these notes and lists of works are right as the citation style and the rules for notes print them now. The rehearsal shows them; the sign-offs of the texts stay."
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
        <h2>Rehearsal</h2>
        <Rehearsal press={press} rehearsed={hash} />
      </section>
      <section>
        <h2>Publication</h2>
        <PublishPanel
          plan={{
            issue: id,
            name: issueName(issue),
            manifestHash,
            ordinal: (editions[0]?.ordinal ?? 0) + 1,
            replaces: press.current !== null,
            articles: titles.length + press.closedArticles - taken,
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
          <AfterPrinting press={press} />
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
function PressStatus({
  press: { current, notPrinted, schedule, timeZone, withdrawn },
}: {
  press: Pick<IssuePress, 'current' | 'notPrinted' | 'schedule' | 'timeZone' | 'withdrawn'>
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
          , printed by {current.by}, {formatInZone(current.at, timeZone)}.
        </p>
      ) : (
        <p>
          <strong>Not printed yet.</strong> Readers have nothing of this issue.
        </p>
      )}
      {notPrinted && (
        <div className="forme-notice forme-notice--bad">
          <p>
            <strong>
              Not printed at its hour, {formatInZone(notPrinted.scheduledFor, timeZone)}.
            </strong>{' '}
            {notPrinted.message} Nothing is scheduled any more.
          </p>
        </div>
      )}
      {schedule && (
        <div className="forme-notice forme-notice--ask">
          <p>
            <strong>To be printed {formatInZone(schedule.at, schedule.timeZone)}</strong>, as{' '}
            {schedule.by} scheduled it. If anything of the issue changes before, it is not printed
            and {schedule.by} is told.
          </p>
        </div>
      )}
    </>
  )
}
