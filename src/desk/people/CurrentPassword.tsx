'use client'
import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'

/** On one's own page: whoever changes the password, or makes a key for scripts, says the current one. */
export function CurrentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (!id || id !== user?.id) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{
        name: 'currentPassword',
        label: 'Current password, to change it or to make an API key',
      }}
      path="currentPassword"
      validate={() => true}
    />
  )
}
