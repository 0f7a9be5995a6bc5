'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { closeSelection, mendPayload } from './mendPayload'
import './mend.css'

/** Stands around the whole desk and keeps Payload's own parts mended, whatever they draw anew. */
export function MendDesk({ children }: { children?: ReactNode }) {
  const { permissions } = useAuth()
  useEffect(() => {
    // Deleting is all that can be done with several rows at once.
    const closed = Object.entries(permissions?.collections ?? {}).flatMap(([slug, may]) =>
      'delete' in may && may.delete ? [] : [slug],
    )
    let frame = 0
    const mend = () => {
      mendPayload(document)
      closeSelection(document, closed)
    }
    mend()
    const watch = new MutationObserver((changes) => {
      // What is written in a text is ours, and there is much of it.
      if (changes.every(({ target }) => isWritten(target))) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(mend)
    })
    watch.observe(document.body, { childList: true, subtree: true })
    // What has to be scrolled depends on the width, and the navigation takes a moment to give way.
    let settled = 0
    const mendSized = () => {
      window.clearTimeout(settled)
      settled = window.setTimeout(mend, 500)
    }
    window.addEventListener('resize', mendSized)
    return () => {
      watch.disconnect()
      window.removeEventListener('resize', mendSized)
      window.clearTimeout(settled)
      cancelAnimationFrame(frame)
    }
  }, [permissions])
  return children
}

function isWritten(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement
  return Boolean(element?.closest('[data-lexical-editor]'))
}
