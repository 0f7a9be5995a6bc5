'use client'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import '../desk.css'
import { goToField } from './goToField'
import { keepFocus } from './keepFocus'

/** Stands around the whole desk: no act on it loses the focus, and an address leads to its field. */
export function FocusKeeper({ children }: { children?: ReactNode }) {
  const path = usePathname()
  useEffect(() => keepFocus(document), [])
  useEffect(() => goToField(document, window.location.hash), [path])
  return children
}
