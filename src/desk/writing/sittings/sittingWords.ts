import type { Sitting } from '../../../queries/sittings/listSittings'

/** What a sitting changed, in a line. @example '12 words new, 3 gone · 1 note' */
export function sayChanged({
  deleted,
  inserted,
  notes,
}: Pick<Sitting, 'deleted' | 'inserted' | 'notes'>): string {
  const words = [
    inserted > 0 ? `${plural(inserted, 'word')} new` : '',
    deleted > 0 ? `${inserted > 0 ? count(deleted) : plural(deleted, 'word')} gone` : '',
  ]
  const all = [words.filter(Boolean).join(', '), notes > 0 ? plural(notes, 'note') : '']
  return all.filter(Boolean).join(' · ') || 'Order or looks, no words'
}

const count = (number: number) => new Intl.NumberFormat('en').format(number)
const plural = (number: number, noun: string) =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' })
const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })

/** The day a sitting ended, on the clock of whoever reads it; empty for none. */
export function nameDay(at: string): string {
  return at === '' ? '' : DAY.format(new Date(at))
}

/** From when to when somebody wrote; one time where it was a minute. */
export function sayTimes({ began, ended }: Pick<Sitting, 'began' | 'ended'>): string {
  const [from, to] = [TIME.format(new Date(began)), TIME.format(new Date(ended))]
  const isOneDay = nameDay(began) === nameDay(ended)
  return from === to || !isOneDay ? to : `${from}–${to}`
}
