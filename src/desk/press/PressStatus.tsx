import type { IssuePress } from '../../queries/press/getIssuePress'
import { formatInZone } from './formatInZone'
import { EDITION_KINDS } from './kindWords'

/** What readers have of the issue now, and what is to happen to it, or did not, at which hour. */
export function PressStatus({
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
