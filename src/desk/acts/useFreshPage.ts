'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

/**
 * Draws the page anew after an act. `isDrawing` lasts until the new page is the one shown: what has
 * been done is not offered a second time in between. `first` goes elsewhere, or clears what was
 * asked, and is seen no sooner than the new page.
 */
export function useFreshPage(): { isDrawing: boolean; drawAnew: (first?: () => void) => void } {
  const router = useRouter()
  const [isDrawing, begin] = useTransition()
  const drawAnew = (first?: () => void) =>
    begin(() => {
      first?.()
      router.refresh()
    })
  return { isDrawing, drawAnew }
}
