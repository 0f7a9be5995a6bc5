'use client'
import { useEffect } from 'react'

/** Whoever leaves the page with these words not sent is asked. */
export function useUnsent(words: string): void {
  const isUnsent = words.trim() !== ''
  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])
}
