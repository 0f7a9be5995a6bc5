'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** The longest a timer of a browser can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/** How often the page is drawn anew from its hour on, until the desk has published or refused. */
const EVERY = 5000

/** Draws the page anew when an issue goes live at its hour, for whoever has it open. */
export function FollowSchedule({ at }: { at: string }) {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const left = Date.parse(at) - Date.now()
      if (left <= 0) router.refresh()
      timer = setTimeout(look, left > 0 ? Math.min(left + 1000, LONGEST) : EVERY)
    }
    const left = Date.parse(at) - Date.now()
    timer = setTimeout(look, Math.max(EVERY, Math.min(left + 1000, LONGEST)))
    return () => clearTimeout(timer)
  }, [at, router])
  return null
}
