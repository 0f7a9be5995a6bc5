import { daysBetween } from '../dashboard/daysBetween'

/** A day on the way to publication. `at` is its place between the first and the last, 0 to 1. */
export type TimelineMark = {
  kind: 'copyDate' | 'due' | 'today' | 'publication'
  /** `YYYY-MM-DD`. */
  day: string
  at: number
  /** Days before publication; negative after it; null where no day of publication is set. */
  daysBefore: number | null
  /** Of a day on which articles are due: their titles, in the order of the contents. */
  titles: string[]
}

const ORDER = { copyDate: 0, due: 1, today: 2, publication: 3 } as const

/**
 * The days between now and publication, earliest first: the copy date, the days on which articles
 * that are not approved are due, today, and the day of publication. Articles due on one day share a
 * mark. Nothing but today is left of an issue without dates; then the list is empty.
 */
export function buildTimeline({
  articles,
  copyDate,
  publicationDate,
  today,
}: {
  articles: readonly { due: string | null; stage: string; title: string }[]
  copyDate: string | null
  publicationDate: string | null
  today: string
}): TimelineMark[] {
  const dues = new Map<string, string[]>()
  for (const { due, stage, title } of articles) {
    if (due && stage !== 'approved') dues.set(due, [...(dues.get(due) ?? []), title])
  }
  const days: Pick<TimelineMark, 'day' | 'kind' | 'titles'>[] = [
    ...(copyDate ? [{ kind: 'copyDate' as const, day: copyDate, titles: [] }] : []),
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
