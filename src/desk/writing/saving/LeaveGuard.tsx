'use client'
import { useEffect } from 'react'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/**
 * Ctrl+S saves; the connection saves when it returns; and nobody leaves by accident while something
 * is not saved: not by reloading or closing, not by a link, not by Back. A copy is kept in any case.
 */
export function LeaveGuard() {
  const { editor, loop, mode } = useRoom()
  const question = mode === 'suggest' ? wording.saving.leaveUnsent : wording.saving.leaveUnsaved
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      event.stopImmediatePropagation()
      void loop.save()
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!loop.hasUnsaved()) return
      loop.keepNow()
      event.preventDefault()
    }
    const onHide = () => loop.keepNow()
    const onOnline = () => void loop.save()
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.('a[href]')
      if (!(link instanceof HTMLAnchorElement) || !loop.hasUnsaved()) return
      // A file that is downloaded leaves nobody's page; whoever links to one sees to the saving.
      const isFile = link.hasAttribute('download')
      const isElsewhere =
        isFile || event.ctrlKey || event.metaKey || event.shiftKey || link.target === '_blank'
      const isHere = link.pathname === location.pathname && link.host === location.host
      if (isElsewhere || isHere || editor.getRootElement()?.contains(link)) return
      if (ask()) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const ask = () => {
      loop.keepNow()
      void loop.save()
      return window.confirm(question)
    }
    // Back is answered after it has happened: the page is put forward again where it is refused.
    // Next listens too and would draw the other page; a capturing listener of the window is before it.
    const here = location.pathname
    const onBack = (event: PopStateEvent) => {
      if (location.pathname === here || !loop.hasUnsaved() || ask()) return
      event.stopImmediatePropagation()
      history.forward()
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('beforeunload', onUnload)
    window.addEventListener('pagehide', onHide)
    window.addEventListener('online', onOnline)
    window.addEventListener('popstate', onBack, true)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('beforeunload', onUnload)
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('online', onOnline)
      window.removeEventListener('popstate', onBack, true)
      document.removeEventListener('click', onClick, true)
    }
  }, [editor, loop, question])
  return null
}
