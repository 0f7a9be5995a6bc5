'use client'
import { useRowLabel } from '@payloadcms/ui'

/** A section of an issue by its heading and how many articles it has. */
export function SectionRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ heading?: string; articles?: unknown[] }>()
  const count = data.articles?.length ?? 0
  return (
    <span>
      {data.heading || `Section ${rowNumber + 1}`} (
      {count === 1 ? '1 article' : `${count} articles`})
    </span>
  )
}
