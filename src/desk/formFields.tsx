'use client'

import { useConfig, useDocumentInfo, useField, useRowLabel } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import Link from 'next/link'
import './desk.css'
import { deskHref } from './deskHref'
import { wording } from '../wording'

/** A name in a list of names, readable while its row is folded. */
export function NameRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{
    given?: string
    family?: string
    literal?: string
  }>()
  const name = data.literal || [data.given, data.family].filter(Boolean).join(' ')
  return <span>{name || wording.desk.fields.name(rowNumber + 1)}</span>
}

/**
 * Stored facts that nobody edits, as they are. Payload's own field for JSON brings an editor that is
 * loaded from somebody else's server, and without that server shows nothing at all.
 */
export const StoredJSON: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  if (value === null || value === undefined) return null
  return (
    <details className="field-type forme-stored">
      <summary>{typeof field.label === 'string' ? field.label : field.name}</summary>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </details>
  )
}

/** Where a field stood that is written in the writing room now. */
export function WrittenInRoom() {
  return null
}

/**
 * Where the contents of an issue stand in its form: they are arranged in a tab of their own, each
 * change saved as it is made. What the form holds of them goes back as it came.
 */
export function ContentsField() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  return (
    <div className="field-type">
      <p className="field-label">{wording.desk.fields.contents}</p>
      {id === undefined ? (
        <p className="forme-quiet">{wording.desk.fields.saveIssueFirst}</p>
      ) : (
        <p>
          <Link href={deskHref(config.routes.admin, 'issues', id, 'contents')} prefetch={false}>
            {wording.desk.fields.arrangeContents}
          </Link>
        </p>
      )}
    </div>
  )
}

/** Payload's publish button, taken away: texts go live with their issue and in no other way. */
export function NoPublishButton() {
  return null
}
