'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { DeskAnswer } from './askDesk'

/** Runs a save, says how it went, and draws the page anew when it went well. */
export function useSave(): {
  isSaving: boolean
  save: (work: () => Promise<DeskAnswer<unknown>>, done: string) => void
} {
  const router = useRouter()
  const [isSaving, setSaving] = useState(false)
  const save = (work: () => Promise<DeskAnswer<unknown>>, done: string) => {
    setSaving(true)
    void work().then((answer) => {
      setSaving(false)
      if (!answer.ok) {
        toast.error(answer.message)
        return
      }
      toast.success(done)
      router.refresh()
    })
  }
  return { isSaving, save }
}
