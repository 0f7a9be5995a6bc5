'use client'
import { useRowLabel } from '@payloadcms/ui'

/** A name in a list of names, readable while its row is folded. */
export function NameRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{
    given?: string
    family?: string
    literal?: string
  }>()
  const name = data.literal || [data.given, data.family].filter(Boolean).join(' ')
  return <span>{name || `Name ${rowNumber + 1}`}</span>
}
