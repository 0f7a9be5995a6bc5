'use client'

import { useConfig } from '@payloadcms/ui'
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react'
import { wording } from '../../wording'

/** A passage somebody is about to comment on, in the text that comments are anchored in. */
export type CommentDraft = { start: number; end: number }

type Desk = {
  api: string
  article: number
  mayComment: boolean
  mayResolve: boolean
  /** The text that comments are anchored in. */
  text: string
  draft: CommentDraft | null
  setDraft: (draft: CommentDraft | null) => void
}

const Context = createContext<Desk | null>(null)

/** What the parts of the review need to know about comments. */
export function useCommentDesk(): Desk {
  const desk = use(Context)
  if (!desk) throw new Error('Comments are written inside a CommentDesk.')
  return desk
}

/**
 * Where comments are written. Whoever selects words of the text inside is offered to comment on them;
 * without a pointer, every paragraph has a button for the whole of it.
 */
export function CommentDesk({
  article,
  children,
  mayComment,
  mayResolve,
  text,
}: {
  article: number
  children: ReactNode
  mayComment: boolean
  mayResolve: boolean
  text: string
}) {
  const { config } = useConfig()
  const room = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<CommentDraft | null>(null)
  const [offer, setOffer] = useState<(CommentDraft & { left: number; top: number }) | null>(null)

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
    if (!mayComment) return undefined
    document.addEventListener('selectionchange', offerSelection)
    // Words that were selected before the page answered are offered, too.
    const first = setTimeout(offerSelection)
    return () => {
      clearTimeout(first)
      document.removeEventListener('selectionchange', offerSelection)
    }
  }, [mayComment, offerSelection])

  const api = `${config.serverURL}${config.routes.api}`
  return (
    <Context value={{ api, article, draft, mayComment, mayResolve, setDraft, text }}>
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
            {wording.review.comments.onTheseWords}
          </button>
        )}
      </div>
    </Context>
  )
}

/**
 * The passage of the anchored text that is selected on the page, with the box of its last line; null
 * where nothing of the text is selected. Every stretch of the text on the page says where it begins
 * (`data-at`); what lies between, such as deleted words, markers and buttons, is not text.
 */
function readSelection(
  inside: HTMLElement,
  text: string,
): { start: number; end: number; box: { left: number; bottom: number } } | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!inside.contains(range.commonAncestorContainer)) return null
  let start: number | null = null
  let end: number | null = null
  for (const stretch of inside.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!range.intersectsNode(stretch)) continue
    const at = Number(stretch.dataset.at)
    const [from, to] = selectedPart(stretch, range)
    if (to <= from) continue
    start = start === null ? at + from : Math.min(start, at + from)
    end = end === null ? at + to : Math.max(end, at + to)
  }
  if (start === null || end === null || text.slice(start, end).trim() === '') return null
  const boxes = range.getClientRects()
  const { bottom, left } = boxes[boxes.length - 1] ?? range.getBoundingClientRect()
  return { start, end, box: { left, bottom } }
}

/** Which letters of a stretch are in the range, from and up to but not including. */
function selectedPart(stretch: HTMLElement, range: Range): [number, number] {
  const part = document.createRange()
  part.selectNodeContents(stretch)
  const length = part.toString().length
  const before = part.cloneRange()
  if (stretch.contains(range.startContainer)) {
    before.setEnd(range.startContainer, range.startOffset)
  } else before.collapse(true)
  const upTo = part.cloneRange()
  if (stretch.contains(range.endContainer)) upTo.setEnd(range.endContainer, range.endOffset)
  return [before.toString().length, Math.min(length, upTo.toString().length)]
}
