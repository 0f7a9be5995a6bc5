'use client'
import { useEffect, useRef, useState } from 'react'

/**
 * Files that are dropped anywhere on the page, or pasted where nothing is being written. What a field
 * or an open dialog takes for itself is not heard of here.
 *
 * @returns whether files are over the page now
 */
export function usePictureDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    const isForPage = (event: DragEvent) =>
      (event.dataTransfer?.types.includes('Files') ?? false) &&
      !(event.target instanceof Element && event.target.closest('.dropzone, dialog'))
    const over = (event: DragEvent) => {
      if (!isForPage(event)) return setOver(false)
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!isForPage(event) || event.defaultPrevented) return
      event.preventDefault()
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      const isWriting =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [contenteditable], dialog')
      if (files.length === 0 || isWriting) return
      event.preventDefault()
      latest.current(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  return isOver
}
