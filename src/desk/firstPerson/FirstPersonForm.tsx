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
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { email, text } from 'payload/shared'

const EMPTY = { initialValue: '', valid: false, value: '' }

const NOTHING_YET: FormState = {
  name: EMPTY,
  email: EMPTY,
  password: EMPTY,
  'confirm-password': EMPTY,
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
      <FormSubmit size="large">Create</FormSubmit>
    </Form>
  )
}
