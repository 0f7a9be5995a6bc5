'use client'
import { toast } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/** A file that misses every place for files does not take the page away, and with it what was written. */
export function DropGuard({ children }: { children: ReactNode }) {
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!isFile(event) || event.defaultPrevented) return
      event.preventDefault()
      toast.error('Nothing was taken: this page has no place for files here.')
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return children
}
