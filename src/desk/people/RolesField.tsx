'use client'
import { FieldError, useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import '../desk.css'
import { ROLES, ROLE_WORDS, type Role } from '../../workflow/roles'
import { wording } from '../../wording'

/** The roles of a person, each with what it lets them do. */
export const RolesField: SelectFieldClientComponent = ({ path, readOnly }) => {
  const { setValue, showError, value } = useField<Role[] | null>({ path })
  const chosen = value ?? []
  return (
    <fieldset className="field-type forme-roles" id={`field-${path}`}>
      <legend>{wording.people.roles}</legend>
      <FieldError path={path} showError={showError} />
      {ROLES.map((role) => (
        <label key={role}>
          <input
            checked={chosen.includes(role)}
            disabled={readOnly}
            onChange={({ target }) =>
              setValue(
                ROLES.filter((one) => (one === role ? target.checked : chosen.includes(one))),
              )
            }
            type="checkbox"
          />{' '}
          <b>{ROLE_WORDS[role].name}</b>{' '}
          <span className="forme-quiet">{ROLE_WORDS[role].does}</span>
        </label>
      ))}
    </fieldset>
  )
}
