'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import './desk.css'

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
