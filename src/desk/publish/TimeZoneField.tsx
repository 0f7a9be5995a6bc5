'use client'
import { FieldError, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'
import '../desk.css'
import { TimeZoneInput } from './TimeZoneInput'
import { wording } from '../../wording'

/** The time zone of the magazine, from the same list as that of a scheduled publication. */
export const TimeZoneField: TextFieldClientComponent = ({ path, readOnly }) => {
  const { setValue, showError, value } = useField<string>({ path })
  const [now] = useState(() => new Date())
  return (
    <div className="field-type">
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <TimeZoneInput
          at={now}
          id={`field-${path}`}
          label={`${wording.publish.timeZone.label} *`}
          onChange={setValue}
          readOnly={readOnly === true}
          value={value ?? ''}
        />
      </div>
      <p className="field-description">{wording.publish.timeZone.whatFor}</p>
    </div>
  )
}
