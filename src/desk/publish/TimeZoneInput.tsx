'use client'
import { useId, useMemo, useState } from 'react'
import { findTimeZone, listTimeZones, nameTimeZone } from './timeZones'
import { wording } from '../../wording'

/**
 * A time zone, from a list that is searched by place, name and offset while one writes. `onChange`
 * hears of zones alone: what names none stays in the field, with a word about it, until it does.
 */
export function TimeZoneInput({
  at,
  id: ownID,
  label,
  onChange,
  readOnly = false,
  value,
}: {
  /** The moment for which offsets are shown: clocks are put forward and back. */
  at: Date
  id?: string
  label: string
  onChange: (zone: string) => void
  readOnly?: boolean
  value: string
}) {
  const made = useId()
  const id = ownID ?? made
  const day = at.toISOString().slice(0, 10)
  const zones = useMemo(() => listTimeZones(new Date(`${day}T12:00Z`)), [day])
  const [words, setWords] = useState<string | null>(null)
  const isUnknown = words !== null && findTimeZone(words, zones) === null
  return (
    <div className="forme-choice">
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={`${id}-said`}
        aria-invalid={isUnknown || undefined}
        autoComplete="off"
        id={id}
        list={`${id}-zones`}
        onBlur={() => {
          if (!isUnknown) setWords(null)
        }}
        onChange={({ target }) => {
          setWords(target.value)
          const zone = findTimeZone(target.value, zones)
          if (zone !== null) onChange(zone)
        }}
        onFocus={({ target }) => target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && words !== null) {
            event.stopPropagation()
            setWords(null)
          }
        }}
        placeholder={wording.publish.timeZone.example}
        readOnly={readOnly}
        spellCheck={false}
        type="text"
        value={words ?? value}
      />
      <datalist id={`${id}-zones`}>
        {zones.map(({ name, zone }) => (
          <option key={zone} value={zone}>
            {name}
          </option>
        ))}
      </datalist>
      <span className="forme-quiet" id={`${id}-said`} role="status">
        {isUnknown
          ? wording.publish.timeZone.unknown(words, value)
          : value && nameTimeZone(value, at)}
      </span>
    </div>
  )
}
