import type { CSSProperties } from 'react'
import { daysBetween, formatDay } from '../dates'
import { wording } from '../../wording'

/** The days back from publication: a line with its days, each with its words below its dot; a list where it is narrow. */
export function Timeline({ marks }: { marks: readonly TimelineMark[] }) {
  if (marks.length === 0) {
    return <p className="forme-quiet">{wording.contents.timeline.none}</p>
  }
  const today = marks.find(({ kind }) => kind === 'today')?.at ?? 0
  const lanes = layLanes(marks.map(({ at }) => at))
  const depth = Math.max(...lanes) + 1
  return (
    <ol
      className="forme-timeline"
      style={{ '--forme-gone': `${today * 100}%`, '--forme-lanes': depth } as CSSProperties}
    >
      {marks.map(({ at, day, daysBefore, kind, titles }, place) => (
        <li
          className={`forme-timeline__day forme-timeline__day--${kind}`}
          data-end={at > 1 - LABEL || undefined}
          key={`${kind} ${day}`}
          style={{ '--forme-at': `${at * 100}%`, '--forme-lane': lanes[place] } as CSSProperties}
        >
          <strong>{wording.contents.timeline.marks[kind]}</strong>{' '}
          <time dateTime={day}>{formatDay(day)}</time>
          {titles.length > 0 && <div>{titles.join(', ')}</div>}
          {daysBefore !== null && kind !== 'publication' && (
            <div className="forme-quiet">{beforeWords(daysBefore)}</div>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The part of the line that the words of one day take. */
const LABEL = 0.2

/**
 * In which row below the line the words of each day stand, so that none stands over another: the
 * first in which there is room. `marks` are places on the line, 0 to 1, in order; near its end the
 * words of a day stand to the left of it.
 *
 * @example layLanes([0, 0.1, 0.5]) // [0, 1, 0]
 */
export function layLanes(marks: readonly number[]): number[] {
  const ends: number[] = []
  return marks.map((at) => {
    const from = at > 1 - LABEL ? at - LABEL : at
    const free = ends.findIndex((end) => end <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = from + LABEL
    return lane
  })
}

/** A day on the way to publication. `at` is its place between the first and the last, 0 to 1. */
type TimelineMark = {
  kind: 'textDeadline' | 'due' | 'today' | 'publication'
  /** `YYYY-MM-DD`. */
  day: string
  at: number
  /** Days before publication; negative after it; null where no day of publication is set. */
  daysBefore: number | null
  /** Of a day on which articles are due: their titles, in the order of the contents. */
  titles: string[]
}

const ORDER = { textDeadline: 0, due: 1, today: 2, publication: 3 } as const

/**
 * The days between now and publication, earliest first: the text deadline, the days on which articles
 * that are not approved are due, today, and the day of publication. Articles due on one day share a
 * mark. Nothing but today is left of an issue without dates; then the list is empty.
 */
export function buildTimeline({
  articles,
  textDeadline,
  publicationDate,
  today,
}: {
  articles: readonly { due: string | null; stage: string; title: string }[]
  textDeadline: string | null
  publicationDate: string | null
  today: string
}): TimelineMark[] {
  const dues = new Map<string, string[]>()
  for (const { due, stage, title } of articles) {
    if (due && stage !== 'approved') dues.set(due, [...(dues.get(due) ?? []), title])
  }
  const days: Pick<TimelineMark, 'day' | 'kind' | 'titles'>[] = [
    ...(textDeadline ? [{ kind: 'textDeadline' as const, day: textDeadline, titles: [] }] : []),
    ...[...dues].map(([day, titles]) => ({ kind: 'due' as const, day, titles })),
    ...(publicationDate
      ? [{ kind: 'publication' as const, day: publicationDate, titles: [] }]
      : []),
  ]
  if (days.length === 0) return []
  days.push({ kind: 'today', day: today, titles: [] })
  days.sort((a, b) => a.day.localeCompare(b.day) || ORDER[a.kind] - ORDER[b.kind])
  const first = days[0]?.day ?? today
  const span = daysBetween(first, days.at(-1)?.day ?? today)
  return days.map((mark) => ({
    ...mark,
    at: span === 0 ? 0 : daysBetween(first, mark.day) / span,
    daysBefore: publicationDate === null ? null : daysBetween(mark.day, publicationDate),
  }))
}

/**
 * How long before the day of publication a day is.
 *
 * @example beforeWords(1) // 'the day before publication'
 */
export function beforeWords(days: number): string {
  const { timeline } = wording.contents
  if (days === 0) return timeline.onTheDay
  return days > 0 ? timeline.before(days) : timeline.after(-days)
}
