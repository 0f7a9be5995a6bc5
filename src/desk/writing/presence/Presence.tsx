'use client'
import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import type { Presence as Guest, RoomNews } from '../../../lib/rooms/model'
import { COMMENTS_CHANGED } from '../comments/commands'
import { useRoom } from '../room'
import { SUGGESTIONS_CHANGED } from '../suggesting/commands'
import { $outermost } from '../toolbar/acts'
import { DESK_LANGUAGE, wording } from '../../../wording'

/** Not heard of for so long, somebody is not here any more, in milliseconds. */
const PATIENCE = 50_000
/** Where one is is said after a rest of this length: nothing goes out while somebody types. */
const REST = 1500

type Other = Guest & { seen: number }

const Others = createContext<readonly Other[]>([])

/**
 * Who else is at this text and where, and what they do there: their saves come into the text, their
 * comments beside it. While the page is hidden nobody is told of it and it hears nothing.
 */
export function PresenceProvider({ children }: { children: ReactNode }) {
  const { api, article, blocks, editor, loop, session } = useRoom()
  const [others, setOthers] = useState<readonly Other[]>([])
  const address = `${api}/articles/${article.id}/room`
  useEffect(() => {
    let source: EventSource | null = null
    let retry: ReturnType<typeof setTimeout> | undefined
    const hear = ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as RoomNews
      if (news.is === 'hello' || news.session === session) return
      if (news.is === 'saved') return void loop.pull()
      if (news.is === 'suggestions') {
        window.dispatchEvent(new Event(SUGGESTIONS_CHANGED))
        return
      }
      if (news.is === 'comments') {
        window.dispatchEvent(new Event(COMMENTS_CHANGED))
        return
      }
      if (news.is !== 'here' && news.is !== 'gone') return
      setOthers((all) => {
        const rest = all.filter((one) => one.session !== news.session)
        if (news.is === 'gone') return rest
        const { block, session: page, user: who } = news
        return [...rest, { session: page, user: who, block, seen: Date.now() }]
      })
    }
    const close = () => {
      clearTimeout(retry)
      source?.close()
      source = null
    }
    const open = () => {
      if (source || document.hidden) return
      source = new EventSource(`${address}?session=${session}`, { withCredentials: true })
      source.onmessage = hear
      let isFirst = true
      source.onopen = () => {
        // What was saved while nobody listened is asked for.
        if (!isFirst) void loop.pull()
        isFirst = false
      }
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return
        close()
        retry = setTimeout(open, 15_000)
      }
    }
    const onVisible = () => {
      if (document.hidden) return close()
      open()
      void loop.pull()
      window.dispatchEvent(new Event(COMMENTS_CHANGED))
      window.dispatchEvent(new Event(SUGGESTIONS_CHANGED))
    }
    open()
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('pagehide', close)
    window.addEventListener('pageshow', open)
    const sweep = setInterval(() => {
      const oldest = Date.now() - PATIENCE
      setOthers((all) =>
        all.some(({ seen }) => seen < oldest) ? all.filter(({ seen }) => seen >= oldest) : all,
      )
    }, 10_000)
    return () => {
      close()
      clearInterval(sweep)
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', open)
    }
  }, [address, loop, session])

  const isAlone = others.length === 0
  useEffect(() => {
    if (isAlone) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let said: string | null = null
    const say = () => {
      const block = editor.getEditorState().read(() => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return null
        return blocks.idOf($outermost(selection.focus.getNode()).getKey())
      })
      if (block === said) return
      said = block
      void fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ session, block }),
      }).catch(() => (said = null))
    }
    const rest = () => {
      clearTimeout(timer)
      timer = setTimeout(say, REST)
    }
    rest()
    const end = editor.registerUpdateListener(rest)
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [address, blocks, editor, isAlone, session])

  const shown = useMemo(
    () => others.toSorted((a, b) => a.session.localeCompare(b.session)),
    [others],
  )
  return <Others value={shown}>{children}</Others>
}

/** Who else is here, each by their initials. */
export function WhoIsHere() {
  const { user } = useRoom()
  const others = use(Others)
  const people = new Map(others.map((one) => [one.user.id, one.user.name]))
  const words = [...people].map(([id, name]) =>
    id === user.id ? wording.writing.here.youElsewhere : name,
  )
  return (
    <span className="forme-writing__here" role="status">
      {words.length > 0 && (
        <span className="forme-hidden">
          {wording.writing.here.others(new Intl.ListFormat(DESK_LANGUAGE).format(words))}
        </span>
      )}
      {[...people].map(([id, name]) => (
        <span
          aria-hidden
          className="forme-writing__person"
          data-tone={id % 4}
          key={id}
          title={
            id === user.id
              ? wording.writing.here.youElsewhereTitle
              : wording.writing.here.somebody(name)
          }
        >
          {initials(name)}
        </span>
      ))}
    </span>
  )
}

/** A mark beside the block in which somebody else stands. */
export function PlacesOfOthers() {
  const { blocks, editor } = useRoom()
  const others = use(Others)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const layer = place.current
    if (!layer || others.length === 0) return
    let frame = 0
    const lay = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const { top } = layer.getBoundingClientRect()
        for (const mark of layer.querySelectorAll<HTMLElement>('[data-block]')) {
          const key = blocks.keyOf(mark.dataset.block ?? '')
          const box = key === null ? null : editor.getElementByKey(key)?.getBoundingClientRect()
          mark.hidden = !box
          if (!box) continue
          mark.style.insetBlockStart = `${box.top - top}px`
          mark.style.blockSize = `${box.height}px`
        }
      })
    }
    lay()
    const end = editor.registerUpdateListener(lay)
    window.addEventListener('resize', lay)
    return () => {
      cancelAnimationFrame(frame)
      end()
      window.removeEventListener('resize', lay)
    }
  }, [blocks, editor, others])
  return (
    <div aria-hidden className="forme-writing__others" ref={place}>
      {others.flatMap(({ block, session, user }) =>
        block === null ? (
          []
        ) : (
          <span
            data-block={block}
            data-tone={user.id % 4}
            key={session}
            title={wording.writing.here.somebody(user.name)}
          >
            {initials(user.name)}
          </span>
        ),
      )}
    </div>
  )
}

/** @example initials('Great Primer') // 'GP' */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return `${first?.[0] ?? '?'}${last?.[0] ?? ''}`.toUpperCase()
}
