'use client'
import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { wording } from '../../wording'

/** On one's own page: whoever changes the password says the current one. */
export function CurrentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (!id || id !== user?.id) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{
        name: 'currentPassword',
        label: wording.people.currentPassword,
      }}
      path="currentPassword"
      validate={() => true}
    />
  )
}
