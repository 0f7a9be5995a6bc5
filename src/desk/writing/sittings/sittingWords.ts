import type { Sitting } from '../../../queries/sittings/listSittings'
import { DESK_LANGUAGE, wording } from '../../../wording'

const DAY = new Intl.DateTimeFormat(DESK_LANGUAGE, { dateStyle: 'full' })
const TIME = new Intl.DateTimeFormat(DESK_LANGUAGE, { timeStyle: 'short' })

/** The day a sitting ended, on the clock of whoever reads it; empty for none. */
export function nameDay(at: string): string {
  return at === '' ? '' : DAY.format(new Date(at))
}

/** From when to when somebody wrote; one time where it was a minute. */
export function sayTimes({ began, ended }: Pick<Sitting, 'began' | 'ended'>): string {
  const [from, to] = [TIME.format(new Date(began)), TIME.format(new Date(ended))]
  const isOneDay = nameDay(began) === nameDay(ended)
  return from === to || !isOneDay ? to : wording.sittings.times(from, to)
}
