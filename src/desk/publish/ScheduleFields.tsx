'use client'
import { useId } from 'react'
import { PlaceSelect } from '../imports/PlaceSelect'
import { formatInZone } from '../dates'
import { zonedToInstant } from './zonedToInstant'

/** A day and an hour on the clocks of a time zone. */
export type ScheduleDraft = { local: string; timeZone: string }

/** Asks for the hour of publication, and says it back in UTC too. */
export function ScheduleFields({
  onChange,
  value,
}: {
  onChange: (value: ScheduleDraft) => void
  value: ScheduleDraft
}) {
  const id = useId()
  const instant = zonedToInstant(value.local, value.timeZone)
  const zones = [...new Set(['UTC', value.timeZone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <>
      <div className="forme-row">
        <div className="forme-choice">
          <label htmlFor={id}>Day and hour</label>
          <input
            id={id}
            onChange={({ target }) => onChange({ ...value, local: target.value })}
            required
            type="datetime-local"
            value={value.local}
          />
        </div>
        <PlaceSelect
          label="Time zone"
          onChange={(timeZone) => onChange({ ...value, timeZone })}
          options={zones.map((zone) => [zone, zone] as const)}
          value={value.timeZone}
        />
      </div>
      <p aria-live="polite" className="forme-quiet">
        {instant
          ? `That is ${formatInZone(instant, value.timeZone)}, ${formatInZone(instant, 'UTC')}.`
          : value.local === ''
            ? `Hours are those of ${value.timeZone}.`
            : `Clocks in ${value.timeZone} never show this hour on that day. Choose another.`}
      </p>
    </>
  )
}
