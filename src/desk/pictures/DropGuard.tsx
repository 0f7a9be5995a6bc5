'use client'
import { toast } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { wording } from '../../wording'

/**
 * A file that misses every place for files does not take the page away, and with it what was written.
 * It is the last to hear of a drop, whatever came onto the page after it: who takes the file says so
 * by preventing what the browser would do.
 */
export function DropGuard({ children }: { children: ReactNode }) {
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault()
    }
    const last = (event: DragEvent) => {
      if (!isFile(event) || event.defaultPrevented) return
      event.preventDefault()
      toast.error(wording.placing.noPlaceHere)
    }
    const first = () => {
      window.removeEventListener('drop', last)
      window.addEventListener('drop', last)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', first, true)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', first, true)
      window.removeEventListener('drop', last)
    }
  }, [])
  return children
}
