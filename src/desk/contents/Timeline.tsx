import { formatDay } from '../formatDay'
import { beforeWords } from './beforeWords'
import type { TimelineMark } from './buildTimeline'

const WORDS: Record<TimelineMark['kind'], string> = {
  copyDate: 'Texts in',
  due: 'Due',
  today: 'Today',
  publication: 'Publication',
}

/** The days back from publication: a line to look at, and the same as a list. */
export function Timeline({ marks }: { marks: readonly TimelineMark[] }) {
  if (marks.length === 0) {
    return (
      <p className="forme-quiet">
        The issue has no dates yet. Set the copy date and the day of publication under Edit.
      </p>
    )
  }
  const today = marks.find(({ kind }) => kind === 'today')?.at ?? 0
  return (
    <div className="forme-timeline">
      <div aria-hidden="true" className="forme-timeline__line">
        <span className="forme-timeline__gone" style={{ inlineSize: `${today * 100}%` }} />
        {marks.map(({ at, day, kind }) => (
          <span
            className={`forme-timeline__mark forme-timeline__mark--${kind}`}
            key={`${kind} ${day}`}
            style={{ insetInlineStart: `${at * 100}%` }}
          />
        ))}
      </div>
      <ol className="forme-timeline__days">
        {marks.map(({ day, daysBefore, kind, titles }) => (
          <li className={`forme-timeline__day--${kind}`} key={`${kind} ${day}`}>
            <strong>{WORDS[kind]}</strong> <time dateTime={day}>{formatDay(day)}</time>
            {daysBefore !== null && kind !== 'publication' && (
              <span className="forme-quiet"> {beforeWords(daysBefore)}</span>
            )}
            {titles.length > 0 && <div>{titles.join(', ')}</div>}
          </li>
        ))}
      </ol>
    </div>
  )
}
