'use client'

import { toast } from '@payloadcms/ui'
import { useState, useTransition } from 'react'
import { useRouter } from 'next/navigation'
import type { DeskAnswer } from './askDesk'
import { wording } from '../../wording'

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

/**
 * Draws the page anew after an act. `isDrawing` lasts until the new page is the one shown: what has
 * been done is not offered a second time in between. `first` goes elsewhere, or clears what was
 * asked, and is seen no sooner than the new page.
 */
export function useFreshPage(): {
  isDrawing: boolean
  drawAnew: (first?: () => void) => void
  /** Draws anew what came of an act, refused or done; not where the desk did not answer. */
  drawAfter: (answer: DeskAnswer<unknown>, first?: () => void) => void
} {
  const router = useRouter()
  const [isDrawing, begin] = useTransition()
  const drawAnew = (first?: () => void) =>
    begin(() => {
      first?.()
      router.refresh()
    })
  // Without a desk there is no new page: the browser would put its own in the place of this one.
  const drawAfter = (answer: DeskAnswer<unknown>, first?: () => void) => {
    if (answer.ok || answer.status !== undefined) drawAnew(first)
  }
  return { isDrawing, drawAnew, drawAfter }
}

/**
 * Says at once that an act is under way, to the eye and to screen readers. It always stands on the
 * page, empty while there is nothing to wait for: a status that comes with its words is not read out.
 */
export function Working({ isBusy }: { isBusy: boolean }) {
  return (
    <span className="forme-working" role="status">
      {isBusy ? wording.desk.act.working : ''}
    </span>
  )
}

/** A refusal, where it was met. It stays until the next try; a toast is gone before it is read. */
export function RefusalNotice({ message }: { message: string | null }) {
  if (message === null) return null
  return (
    <div className="forme-notice forme-notice--bad" role="alert">
      <p>{message}</p>
    </div>
  )
}
