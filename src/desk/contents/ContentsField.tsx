'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link'
import { deskHref } from '../deskHref'

/**
 * Where the contents of an issue stand in its form: they are arranged in a tab of their own, each
 * change saved as it is made. What the form holds of them goes back as it came.
 */
export function ContentsField() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  return (
    <div className="field-type">
      <p className="field-label">Contents</p>
      {id === undefined ? (
        <p className="forme-quiet">Save the issue first; then put its sections together.</p>
      ) : (
        <p>
          <Link href={deskHref(config.routes.admin, 'issues', id, 'contents')} prefetch={false}>
            Put the sections and articles together
          </Link>
        </p>
      )}
    </div>
  )
}
