'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

/**
 * Draws the page anew after an act. `isDrawing` lasts until the new page is the one shown: what has
 * been done is not offered a second time in between.
 */
export function useFreshPage(): { isDrawing: boolean; drawAnew: () => void } {
  const router = useRouter()
  const [isDrawing, begin] = useTransition()
  return { isDrawing, drawAnew: () => begin(() => router.refresh()) }
}
