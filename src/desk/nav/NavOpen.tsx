'use client'

import { useNav } from '@payloadcms/ui'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/** Wide enough for the navigation beside the page, and narrow enough that Payload closes it. */
const BETWEEN = '(min-width: 1200px) and (max-width: 1440px)'

/** So narrow that the navigation lies over the page. */
const OVER = '(max-width: 1199px)'

/**
 * Keeps the navigation open where there is room for it. Payload closes it below 1441 pixels whenever a
 * page is loaded; here that is taken back before it is seen, once, so that whoever closes it has it
 * closed. Where it lies over the page it is closed before it is seen, too: Payload opens it for as long
 * as it does not know the width of the window, and the page jumps away and back.
 */
export function NavOpen() {
  const { navOpen, setNavOpen } = useNav()
  const isBetween = useSyncExternalStore(
    watchWidth,
    () => matchMedia(BETWEEN).matches,
    () => false,
  )
  useLayoutEffect(() => {
    if (matchMedia(OVER).matches) setNavOpen(false)
  }, [setNavOpen])
  const kept = useRef<{ isOpen: boolean; isDone: boolean }>({ isOpen: navOpen, isDone: false })
  useLayoutEffect(() => {
    if (isBetween && kept.current.isOpen && !navOpen && !kept.current.isDone) {
      kept.current.isDone = true
      setNavOpen(true)
    }
    kept.current.isOpen = navOpen
  }, [isBetween, navOpen, setNavOpen])
  return null
}

function watchWidth(tell: () => void): () => void {
  const width = matchMedia(BETWEEN)
  width.addEventListener('change', tell)
  return () => width.removeEventListener('change', tell)
}
