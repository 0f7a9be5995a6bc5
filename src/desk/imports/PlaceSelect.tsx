'use client'
import { useId } from 'react'

/** A choice of one of a few, as the browser itself offers it. */
export function PlaceSelect({
  label,
  onChange,
  options,
  value,
}: {
  label: string
  onChange: (value: string) => void
  options: (readonly [value: string, words: string])[]
  value: string
}) {
  const id = useId()
  return (
    <div className="forme-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChange(target.value)} value={value}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
