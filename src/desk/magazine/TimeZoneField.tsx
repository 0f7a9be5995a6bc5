'use client'

import { FieldError, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'
import '../desk.css'

/** The time zone of the magazine, chosen from those there are. */
export const TimeZoneField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const id = useId()
  const { disabled, setValue, showError, value } = useField<string>({ path })
  const zones = [
    ...new Set(['UTC', ...(value ? [value] : []), ...Intl.supportedValuesOf('timeZone')]),
  ]
  const label = typeof field.label === 'string' ? field.label : 'Time zone'
  const description = field.admin?.description
  return (
    <div className={`field-type ${showError ? 'error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {label} <span className="required">*</span>
      </label>
      <div className="forme-choice">
        <FieldError path={path} showError={showError} />
        <select
          disabled={Boolean(readOnly) || disabled}
          id={id}
          onChange={({ target }) => setValue(target.value)}
          value={value ?? 'UTC'}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </div>
      {typeof description === 'string' && <p className="field-description">{description}</p>}
    </div>
  )
}
