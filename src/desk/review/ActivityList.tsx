import type { ReviewActivity } from '../../queries/review/model'
import { formatMinute } from '../formatMinute'
import { describeActivity } from './describeActivity'

/** What was done with the article, newest first. */
export function ActivityList({ activity }: { activity: readonly ReviewActivity[] }) {
  if (activity.length === 0) return <p className="forme-quiet">Nothing has happened yet.</p>
  return (
    <ol className="forme-list forme-review__activity" reversed>
      {activity.map((one) => (
        <li key={one.id}>
          <span>{describeActivity(one)}</span>{' '}
          <time className="forme-quiet" dateTime={one.at}>
            {formatMinute(one.at)}
          </time>
          {one.note && <p>“{one.note}”</p>}
          {one.refused && <p className="forme-quiet">{one.refused}</p>}
        </li>
      ))}
    </ol>
  )
}
