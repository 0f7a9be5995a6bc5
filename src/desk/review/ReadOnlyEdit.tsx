'use client'
import { DefaultEditView, DocumentInfoProvider, useDocumentInfo } from '@payloadcms/ui'
import type { DocumentViewClientProps, FormState } from 'payload'
import type { ReactNode } from 'react'

/**
 * Payload's form as it is for a person who may not save this record: its buttons and its autosave
 * are not drawn at all, and its fields are those of `formState`.
 */
export function ReadOnlyEdit({
  children,
  clientProps,
  formState,
}: {
  children: ReactNode
  clientProps: DocumentViewClientProps
  formState: FormState
}) {
  const info = useDocumentInfo()
  return (
    <DocumentInfoProvider {...info} hasSavePermission={false} initialState={formState}>
      {children}
      <DefaultEditView {...clientProps} formState={formState} />
    </DocumentInfoProvider>
  )
}
