const DAY = 24 * 60 * 60 * 1000
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * An hour on the clocks of a time zone as an instant with its offset from UTC. Where clocks are put
 * back, an hour that comes twice is the first of the two; where they are put forward, an hour that
 * does not come at all is null, as is anything that is no date.
 *
 * @example zonedToInstant('2026-12-01T09:00', 'Europe/Berlin') // '2026-12-01T09:00:00+01:00'
 */
export function zonedToInstant(local: string, timeZone: string): string | null {
  const utc = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN
  if (Number.isNaN(utc)) return null
  const offsets = [utc - DAY, utc + DAY].map((instant) => offsetAt(instant, timeZone))
  const fitting = offsets.filter((offset) => offsetAt(utc - offset, timeZone) === offset)
  if (fitting.length === 0) return null
  return `${local}:00${formatOffset(Math.max(...fitting))}`
}

/**
 * What the clocks of a time zone show at a moment, as a field for day and hour has it.
 *
 * @example instantToZoned(new Date('2026-12-01T08:00:00Z'), 'Europe/Berlin') // '2026-12-01T09:00'
 */
export function instantToZoned(instant: Date, timeZone: string): string {
  const shown = new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone))
  return shown.toISOString().slice(0, 16)
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant)
  const get = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  )
  return shown - instant
}

function formatOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
