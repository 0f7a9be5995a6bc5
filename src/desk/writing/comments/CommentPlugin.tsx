'use client'
import { COMMAND_PRIORITY_EDITOR } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useMemo, useRef, useState, type ComponentProps } from 'react'
import { anchorComment } from '../../../edition/comments/anchorComment'
import { findAnchor } from '../../../edition/comments/findAnchor'
import type { CommentThread } from '../../../queries/comments/listComments'
import { askDesk } from '../../acts/askDesk'
import { carryPlace, type Followed } from '../places/carryPlace'
import { rangeOf, readRoomText, selectedPlace, type Place, type RoomText } from '../places/roomText'
import { useRoom } from '../room'
import { CardsHead } from '../cards/CardColumn'
import { CommentCard, NewCommentCard } from './CommentCard'
import { COMMENTS_CHANGED, NEXT_COMMENT_COMMAND, OPEN_COMMENT_COMMAND } from './commands'
import { wording } from '../../../wording'

/** The comment that is being written has no id yet. */
const NEW = 0

/**
 * Comments beside their lines. The text stays as it is: which words each is on is followed through
 * every edit, drawn as a highlight, and stored with the comment by its words (`edition/comments`).
 */
export function CommentPlugin() {
  const { api, article, editor, loop, may } = useRoom()
  const [threads, setThreads] = useState<CommentThread[]>([])
  const [active, setActive] = useState<number | null>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const [isAll, setAll] = useState(false)
  const [said, setSaid] = useState('')
  const [places, showPlaces] = useState<ReadonlyMap<number, Followed>>(new Map())
  const room = useRef<RoomText>({ text: '', runs: [], places: new Map() })
  const followed = useRef(new Map<number, Followed>())
  const address = `${api}/articles/${article.id}/comments`

  const follow = useCallback(() => {
    const now = readRoomText(editor)
    const before = room.current.text
    room.current = now
    if (before === now.text) return
    for (const [id, one] of followed.current) {
      followed.current.set(id, carryPlace(before, now.text, one))
    }
  }, [editor])

  const take = useCallback(
    (all: CommentThread[]) => {
      follow()
      const known = followed.current
      for (const { anchor, id, passage } of all) {
        if (known.has(id) || (passage && passage.part !== 'block')) continue
        const found = findAnchor(room.current.text, anchor)
        const place = found.state === 'lost' ? null : { start: found.start, end: found.end }
        known.set(id, { anchor, place })
      }
      setThreads(all)
      showPlaces(new Map(known))
    },
    [follow],
  )
  const load = useCallback(async () => {
    const answer = await askDesk<{ threads: CommentThread[] }>(address)
    if (answer.ok) take(answer.value.threads)
    else setSaid(wording.commenting.unread(answer.message))
  }, [address, take])
  useEffect(() => {
    void load()
    const again = () => void load()
    window.addEventListener(COMMENTS_CHANGED, again)
    return () => window.removeEventListener(COMMENTS_CHANGED, again)
  }, [load])

  const shown = threads
    .filter(({ id, resolved }) => !resolved || isAll || id === active)
    .sort((a, b) => startOf(places.get(a.id)) - startOf(places.get(b.id)))
  const open = useMemo(
    () =>
      threads
        .filter(({ resolved }) => !resolved)
        .sort((a, b) => startOf(places.get(a.id)) - startOf(places.get(b.id))),
    [places, threads],
  )

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const paint = () => {
      follow()
      const places = shown.flatMap(({ id }) => followed.current.get(id)?.place ?? [])
      highlight('forme-comment', places)
      const now = followed.current.get(draft === null ? (active ?? -1) : NEW)?.place
      highlight('forme-comment-active', now ? [now] : [])
    }
    const highlight = (name: string, places: readonly Place[]) => {
      if (!('highlights' in CSS)) return
      const ranges = places.flatMap((place) => rangeOf(editor, room.current, place) ?? [])
      CSS.highlights.set(name, new Highlight(...ranges))
    }
    paint()
    const end = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        const countLost = () => [...followed.current.values()].filter(({ place }) => !place).length
        const before = countLost()
        paint()
        if (countLost() !== before) showPlaces(new Map(followed.current))
      }, 120)
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [active, draft, editor, follow, shown, threads])

  const begin = useCallback(() => {
    if (!may.comment) return false
    follow()
    const place = selectedPlace(editor, room.current)
    if (!place) {
      setSaid(wording.commenting.begin.selectFirst)
      return true
    }
    const { end, start } = place
    followed.current.set(NEW, { anchor: anchorComment(room.current.text, start, end), place })
    setActive(null)
    setDraft(room.current.text.slice(start, end))
    return true
  }, [editor, follow, may.comment])

  const jump = useCallback(
    (step: -1 | 1) => {
      if (open.length === 0) return true
      const at = open.findIndex(({ id }) => id === active)
      const next =
        open[
          at === -1 ? (step === 1 ? 0 : open.length - 1) : (at + step + open.length) % open.length
        ]
      if (!next) return true
      setActive(next.id)
      const place = followed.current.get(next.id)?.place
      const range = place && rangeOf(editor, room.current, place)
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      requestAnimationFrame(() =>
        document
          .querySelector<HTMLElement>(`[data-card='comment ${next.id}'] :is(textarea, button)`)
          ?.focus({ preventScroll: true }),
      )
      return true
    },
    [active, editor, open],
  )

  useEffect(() => {
    const ends = [
      editor.registerCommand(OPEN_COMMENT_COMMAND, begin, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(NEXT_COMMENT_COMMAND, jump, COMMAND_PRIORITY_EDITOR),
    ]
    // The text has no focus where it may not be written in, and comments are written there too.
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey) return
      if (event.code === 'KeyM') begin()
      else if (event.code === 'KeyJ') jump(event.shiftKey ? -1 : 1)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    const onClick = (event: MouseEvent) => {
      if (!editor.getRootElement()?.contains(event.target as Node)) return
      const hit = open.find(({ id }) => {
        const place = followed.current.get(id)?.place
        const range = place && rangeOf(editor, room.current, place)
        return [...(range?.getClientRects() ?? [])].some((box) => isIn(box, event))
      })
      setActive(hit?.id ?? null)
    }
    window.addEventListener('keydown', onKey, true)
    document.addEventListener('click', onClick)
    return () => {
      ends.forEach((end) => end())
      window.removeEventListener('keydown', onKey, true)
      document.removeEventListener('click', onClick)
    }
  }, [begin, editor, jump, open])

  const anchorAt = useCallback(
    (id: number) => () => {
      const place = followed.current.get(id)?.place
      const box = place && rangeOf(editor, room.current, place)?.getBoundingClientRect()
      if (box) return box.top - 6
      const passage = threads.find((one) => one.id === id)?.passage
      const element =
        passage?.part === 'note'
          ? document.querySelector(`[data-note='${CSS.escape(passage.id ?? '')}']`)
          : passage && document.querySelector(`.forme-writing__${passage.part}`)
      return element?.getBoundingClientRect().top ?? null
    },
    [editor, threads],
  )

  const anchorOfNew = useMemo(() => anchorAt(NEW), [anchorAt])
  const close = () => {
    followed.current.delete(NEW)
    setDraft(null)
    if (editor.isEditable()) editor.focus()
  }
  const send = useCallback(
    async (words: string): Promise<string | null> => {
      // The desk looks for the words in what is saved.
      await loop.settle()
      follow()
      const one = followed.current.get(NEW)
      if (!one?.place) return wording.commenting.begin.wordsGone
      const { end, start } = one.place
      const { quote } = anchorComment(room.current.text, start, end)
      const answer = await askDesk<CommentThread>(address, 'POST', { text: words, quote, start })
      if (!answer.ok) return answer.message
      // Whoever wrote on while it was under way has moved its words.
      followed.current.set(answer.value.id, followed.current.get(NEW) ?? one)
      followed.current.delete(NEW)
      showPlaces(new Map(followed.current))
      setThreads((all) => [...all, answer.value])
      setDraft(null)
      setActive(answer.value.id)
      setSaid(wording.commenting.begin.done)
      if (editor.isEditable()) editor.focus()
      return null
    },
    [address, editor, follow, loop],
  )
  const resolved = threads.length - open.length
  return (
    <>
      <CardsHead>
        {open.length > 0 && (
          <button
            className="forme-writing__quiet-button"
            onClick={() => jump(1)}
            title={wording.commenting.nextKey}
            type="button"
          >
            {wording.commenting.next(open.length)}
          </button>
        )}
        {resolved > 0 && (
          <button
            aria-pressed={isAll}
            className="forme-writing__quiet-button"
            onClick={() => setAll(!isAll)}
            type="button"
          >
            {wording.commenting.resolved(resolved)}
          </button>
        )}
        <span className="forme-writing__faint" role="status">
          {said}
        </span>
      </CardsHead>
      {shown.map((thread) => (
        <PlacedComment
          anchorAt={anchorAt}
          isActive={active === thread.id && draft === null}
          isLost={places.get(thread.id)?.place === null}
          key={thread.id}
          onActive={() => setActive(thread.id)}
          onThread={(next) =>
            setThreads((all) => all.map((one) => (one.id === next.id ? next : one)))
          }
          say={setSaid}
          thread={thread}
        />
      ))}
      {draft !== null && (
        <NewCommentCard anchor={anchorOfNew} exact={draft} onClose={close} onSend={send} />
      )}
    </>
  )
}

function PlacedComment({
  anchorAt,
  ...card
}: Omit<ComponentProps<typeof CommentCard>, 'anchor'> & {
  anchorAt: (id: number) => () => number | null
}) {
  const { id } = card.thread
  const anchor = useMemo(() => anchorAt(id), [anchorAt, id])
  return <CommentCard {...card} anchor={anchor} />
}

/** Comments whose words are gone come last. */
function startOf(one: Followed | undefined): number {
  return one?.place?.start ?? Number.MAX_SAFE_INTEGER
}

function isIn(box: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
}
