'use client'
import { useEffect, useId, useState } from 'react'
import { formatInZone } from '../dates'
import { TimeZoneInput } from './TimeZoneInput'
import { instantToZoned, zonedToInstant } from './zonedToInstant'
import { wording } from '../../wording'

/** A day and an hour on the clocks of a time zone. */
export type ScheduleDraft = { local: string; timeZone: string }

/** Asks for the hour of publication, and says it back in UTC too; an hour that is past is refused here. */
export function ScheduleFields({
  onChange,
  value,
}: {
  onChange: (value: ScheduleDraft) => void
  value: ScheduleDraft
}) {
  const id = useId()
  const now = useNow()
  const instant = zonedToInstant(value.local, value.timeZone)
  const isPast = instant !== null && isPastHour(instant, now)
  return (
    <>
      <div className="forme-row forme-row--top">
        <div className="forme-choice">
          <label htmlFor={id}>{wording.publish.hour.label}</label>
          <input
            aria-describedby={`${id}-said`}
            aria-invalid={isPast || undefined}
            id={id}
            min={instantToZoned(now, value.timeZone)}
            onChange={({ target }) => onChange({ ...value, local: target.value })}
            required
            type="datetime-local"
            value={value.local}
          />
        </div>
        <TimeZoneInput
          at={instant === null ? now : new Date(instant)}
          label={wording.publish.timeZone.label}
          onChange={(timeZone) => onChange({ ...value, timeZone })}
          value={value.timeZone}
        />
      </div>
      <p aria-live="polite" className={isPast ? 'forme-wrong' : 'forme-quiet'} id={`${id}-said`}>
        {instant
          ? sayHour(formatInZone(instant, value.timeZone), formatInZone(instant, 'UTC'), isPast)
          : value.local === ''
            ? wording.publish.hour.whose(value.timeZone)
            : wording.publish.hour.never(value.timeZone)}
      </p>
    </>
  )
}

/** Whether nothing can be scheduled for this moment any more. */
export function isPastHour(instant: string, now: Date): boolean {
  return Date.parse(instant) <= now.getTime()
}

/** This moment, kept true to half a minute while the page is open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

function sayHour(there: string, inUTC: string, isPast: boolean): string {
  return isPast ? wording.publish.hour.past(there, inUTC) : wording.publish.hour.said(there, inUTC)
}
