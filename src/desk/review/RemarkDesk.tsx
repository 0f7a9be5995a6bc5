'use client'
import { useConfig } from '@payloadcms/ui'
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { readSelection } from './readSelection'

/** A passage somebody is about to remark on, in the text that remarks are anchored in. */
export type Draft = { start: number; end: number }

type Desk = {
  api: string
  article: number
  mayRemark: boolean
  mayResolve: boolean
  /** The text that remarks are anchored in. */
  text: string
  draft: Draft | null
  setDraft: (draft: Draft | null) => void
}

const Context = createContext<Desk | null>(null)

/** What the parts of the review need to know about remarks. */
export function useRemarkDesk(): Desk {
  const desk = use(Context)
  if (!desk) throw new Error('Remarks are written inside a RemarkDesk.')
  return desk
}

/**
 * Where remarks are written. Whoever selects words of the text inside is offered to remark on them;
 * without a pointer, every paragraph has a button for the whole of it.
 */
export function RemarkDesk({
  article,
  children,
  mayRemark,
  mayResolve,
  text,
}: {
  article: number
  children: ReactNode
  mayRemark: boolean
  mayResolve: boolean
  text: string
}) {
  const { config } = useConfig()
  const room = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [offer, setOffer] = useState<(Draft & { left: number; top: number }) | null>(null)

  const offerSelection = useCallback(() => {
    const inside = room.current
    const passage = inside && readSelection(inside, text)
    if (!inside || !passage) {
      setOffer(null)
      return
    }
    const from = inside.getBoundingClientRect()
    const { box, end, start } = passage
    setOffer({ start, end, left: box.left - from.left, top: box.bottom - from.top })
  }, [text])

  useEffect(() => {
    if (!mayRemark) return undefined
    document.addEventListener('selectionchange', offerSelection)
    return () => document.removeEventListener('selectionchange', offerSelection)
  }, [mayRemark, offerSelection])

  const api = `${config.serverURL}${config.routes.api}`
  return (
    <Context value={{ api, article, draft, mayRemark, mayResolve, setDraft, text }}>
      <div className="forme-review__room" ref={room}>
        {children}
        {offer && (
          <button
            className="forme-review__offer"
            onClick={() => {
              setDraft({ start: offer.start, end: offer.end })
              setOffer(null)
              window.getSelection()?.removeAllRanges()
            }}
            onPointerDown={(event) => event.preventDefault()}
            style={{ insetInlineStart: offer.left, insetBlockStart: offer.top }}
            type="button"
          >
            Remark on these words
          </button>
        )}
      </div>
    </Context>
  )
}
