'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useFreshPage } from './useFreshPage'
import type { DeskAnswer } from './askDesk'

/**
 * Runs a save, says how it went, and draws the page anew when it went well. `refused` is why the last
 * one did not; what was written is kept by whoever calls.
 */
export function useSave(): {
  isSaving: boolean
  refused: string | null
  save: (work: () => Promise<DeskAnswer<unknown>>, done: string) => void
} {
  const { drawAnew, isDrawing } = useFreshPage()
  const [isSending, setSending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const save = (work: () => Promise<DeskAnswer<unknown>>, done: string) => {
    setSending(true)
    void work().then((answer) => {
      setSending(false)
      setRefused(answer.ok ? null : answer.message)
      if (!answer.ok) return
      toast.success(done)
      drawAnew()
    })
  }
  return { isSaving: isSending || isDrawing, refused, save }
}
