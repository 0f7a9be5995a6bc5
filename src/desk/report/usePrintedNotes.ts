'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * The notes of an article by number, as they are printed now; null until they are known, and where
 * they cannot be had: whoever shows them can do without.
 */
export function usePrintedNotes(article: number): ReadonlyMap<number, string> | null {
  const { config } = useConfig()
  const address = `${config.serverURL}${config.routes.api}/articles/${article}/citations`
  const [printed, setPrinted] = useState<ReadonlyMap<number, string> | null>(null)
  useEffect(() => {
    let isCurrent = true
    fetch(address, { credentials: 'include' })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as Answer) : null))
      .then(
        (found) => {
          if (isCurrent && found) {
            setPrinted(new Map(found.notes.map(({ number, printed: text }) => [number, text])))
          }
        },
        () => isCurrent && setPrinted(null),
      )
    return () => {
      isCurrent = false
    }
  }, [address])
  return printed
}

type Answer = { notes: { number: number; printed: string }[] }
