'use client'
import { useEffect, type ReactNode } from 'react'
import '../desk.css'
import { keepFocus } from './keepFocus'

/** Stands around the whole desk, so that no act on it loses the focus. */
export function FocusKeeper({ children }: { children?: ReactNode }) {
  useEffect(() => keepFocus(document), [])
  return children
}
