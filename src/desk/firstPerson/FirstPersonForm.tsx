'use client'
import {
  ConfirmPasswordField,
  EmailField,
  Form,
  FormSubmit,
  PasswordField,
  TextField,
  useAuth,
  useConfig,
  useField,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { email, text } from 'payload/shared'
import { HOUSES, type House } from '../../workflow/roles'
import { wording } from '../../wording'
import '../desk.css'

const EMPTY = { initialValue: '', valid: false, value: '' }

const NOTHING_YET: FormState = {
  name: EMPTY,
  email: EMPTY,
  password: EMPTY,
  'confirm-password': EMPTY,
  house: { initialValue: 'more', valid: true, value: 'more' },
}

/** Makes the first account and signs its person in. */
export function FirstPersonForm() {
  const { config } = useConfig()
  const { setUser } = useAuth()
  const { admin, api } = config.routes
  return (
    <Form
      action={`${api}/users/first-register`}
      initialState={NOTHING_YET}
      method="POST"
      onSuccess={(answer) => {
        setUser(answer as Parameters<typeof setUser>[0])
      }}
      redirect={admin}
      validationOperation="create"
    >
      <TextField
        field={{ name: 'name', label: wording.firstPerson.name, required: true }}
        path="name"
        validate={text}
      />
      <EmailField
        field={{ name: 'email', label: wording.firstPerson.email, required: true }}
        path="email"
        validate={email}
      />
      <PasswordField
        autoComplete="new-password"
        field={{ name: 'password', label: wording.firstPerson.newPassword, required: true }}
        path="password"
      />
      <ConfirmPasswordField />
      <HouseField />
      <FormSubmit size="large">{wording.firstPerson.create}</FormSubmit>
    </Form>
  )
}

/** The one question on which depends who may sign whose text. All of it can be changed afterwards. */
function HouseField() {
  const { setValue, value } = useField<House>({ path: 'house' })
  return (
    <fieldset className="field-type forme-roles">
      <legend>{wording.firstPerson.howMany}</legend>
      {(Object.keys(HOUSES) as House[]).map((house) => (
        <label key={house}>
          <input
            checked={value === house}
            name="house"
            onChange={() => setValue(house)}
            type="radio"
            value={house}
          />{' '}
          {wording.firstPerson.houses[house]}
        </label>
      ))}
    </fieldset>
  )
}
