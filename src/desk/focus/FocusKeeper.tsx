'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '../desk.css'
import { goToField } from './goToField'

/** Stands around the whole desk: no act on it loses the focus, and an address leads to its field. */
export function FocusKeeper({ children }: { children?: ReactNode }) {
  const path = usePathname()
  useEffect(() => keepFocus(document), [])
  useEffect(() => goToField(document, window.location.hash), [path])
  return children
}

/**
 * Keeps the place of whoever works with the keyboard (WCAG 2.2, 2.4.3 and 3.2). A button that is
 * closed while its act is under way, or that goes with what it did, drops the focus on the page as a
 * whole: a screen reader then says nothing, and the next Tab begins anywhere. Here the last control
 * in hand is remembered. Once it can be used again it has the focus back; where it is gone or closed
 * for good, the focus goes to what stands in its place in the panel. Whoever presses beside
 * everything with a pointer has left on purpose, and is not brought back.
 *
 * Forms of Payload's own get only the first: what replaces their controls is theirs to say.
 *
 * @returns how to end it
 */
function keepFocus(page: Document): () => void {
  let control: HTMLElement | null = null
  let rooms: HTMLElement[] = []
  let frame = 0
  const forget = () => {
    control = null
  }
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    control = target
    rooms = listRooms(target)
  }
  const check = () => {
    if (!control || !page.hasFocus() || page.activeElement !== page.body) return
    if (control.isConnected && isOpen(control)) return control.focus()
    if (page.querySelector('.forme-working:not(:empty)')) return
    const place = findFocusPlace(rooms)
    if (!place) return
    if (place.tabIndex < 0) place.tabIndex = -1 // headings and articles are not focusable by themselves
    place.focus()
  }
  const watch = new MutationObserver(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(check)
  })
  watch.observe(page.body, {
    attributes: true,
    attributeFilter: ['disabled', 'open'],
    characterData: true,
    childList: true,
    subtree: true,
  })
  page.addEventListener('focusin', remember)
  page.addEventListener('pointerdown', forget, { capture: true })
  return () => {
    watch.disconnect()
    cancelAnimationFrame(frame)
    page.removeEventListener('focusin', remember)
    page.removeEventListener('pointerdown', forget, { capture: true })
  }
}

/** What a control stands in, from the inside out, up to its panel; nothing outside a panel. */
function listRooms(control: HTMLElement): HTMLElement[] {
  if (!control.closest('.forme-panel')) return []
  const rooms: HTMLElement[] = []
  for (let room = control.parentElement; room; room = room.parentElement) {
    rooms.push(room)
    if (room.classList.contains('forme-panel')) break
  }
  return rooms
}

function isOpen(control: HTMLElement): boolean {
  return !control.matches(':disabled') && control.checkVisibility()
}

/** What can be read out, or used, in the place of a control that is gone. */
const PLACES = 'article, h2, h3, h4, summary, a[href], button:not(:disabled)'

/**
 * Where the focus goes when a control is gone: of all it stood in, the innermost that is still on the
 * page and has something to stand on, and there the first of it. Null where nothing is left.
 */
function findFocusPlace(rooms: readonly HTMLElement[]): HTMLElement | null {
  for (const room of rooms) {
    if (!room.isConnected) continue
    for (const place of room.querySelectorAll<HTMLElement>(PLACES)) {
      if (place.checkVisibility()) return place
    }
  }
  return null
}
