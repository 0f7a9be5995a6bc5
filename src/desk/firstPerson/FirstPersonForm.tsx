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
import type { House } from '../../workflow/roles'
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
        field={{ name: 'name', label: 'Name', required: true }}
        path="name"
        validate={text}
      />
      <EmailField
        field={{ name: 'email', label: 'Email', required: true }}
        path="email"
        validate={email}
      />
      <PasswordField
        autoComplete="new-password"
        field={{ name: 'password', label: 'New Password', required: true }}
        path="password"
      />
      <ConfirmPasswordField />
      <HouseField />
      <FormSubmit size="large">Create</FormSubmit>
    </Form>
  )
}

const HOUSE_WORDS: Record<House, string> = {
  one: 'I alone. I sign my own texts off and publish; every approval says that nobody else read it.',
  two: 'Two of us. Each signs off what the other wrote, never their own, and either publishes.',
  more: 'More. I let the others in, each with their roles; nobody approves their own text.',
}

/** The one question on which depends who may sign whose text. All of it can be changed afterwards. */
function HouseField() {
  const { setValue, value } = useField<House>({ path: 'house' })
  return (
    <fieldset className="field-type forme-roles">
      <legend>How many of you sign texts off and publish?</legend>
      {(Object.keys(HOUSE_WORDS) as House[]).map((house) => (
        <label key={house}>
          <input
            checked={value === house}
            name="house"
            onChange={() => setValue(house)}
            type="radio"
            value={house}
          />{' '}
          {HOUSE_WORDS[house]}
        </label>
      ))}
    </fieldset>
  )
}
