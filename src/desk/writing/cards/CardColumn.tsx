'use client'
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { createPortal } from 'react-dom'
import { useRoom } from '../room'
import { wording } from '../../../wording'

type Placed = { element: HTMLElement; anchor: () => number | null; isActive: boolean }

const Column = createContext<{
  put: (id: string, card: Placed) => () => void
  lay: () => void
  head: HTMLElement | null
} | null>(null)

const GAP = 10

/**
 * The column beside the text. Every card stands at the line it is about; where two would overlap
 * the later one gives way, and the one somebody works in stays exactly at its line.
 */
export function CardColumn({ children }: { children: ReactNode }) {
  const { editor } = useRoom()
  const place = useRef<HTMLElement>(null)
  const cards = useRef(new Map<string, Placed>())
  const frame = useRef(0)
  const [head, setHead] = useState<HTMLElement | null>(null)
  const lay = useCallback(() => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const column = place.current
      if (column) layCards(column, [...cards.current.values()])
    })
  }, [])
  const put = useCallback(
    (id: string, card: Placed) => {
      cards.current.set(id, card)
      // A card that takes the focus has to be at its line by then, or the page goes to its top.
      if (card.isActive && place.current) layCards(place.current, [...cards.current.values()])
      lay()
      return () => {
        cards.current.delete(id)
        lay()
      }
    },
    [lay],
  )
  useEffect(() => {
    const end = editor.registerUpdateListener(lay)
    const observer = new ResizeObserver(lay)
    const page = place.current?.parentElement
    if (page) observer.observe(page)
    window.addEventListener('resize', lay)
    void document.fonts?.ready.then(lay)
    return () => {
      end()
      observer.disconnect()
      window.removeEventListener('resize', lay)
    }
  }, [editor, lay])
  const value = useMemo(() => ({ head, lay, put }), [head, lay, put])
  return (
    <aside aria-label={wording.writing.cards} className="forme-writing__cards" ref={place}>
      <div className="forme-writing__cards-head" ref={setHead} />
      <Column value={value}>{children}</Column>
    </aside>
  )
}

/**
 * What is said of all cards of a kind stands above the column and stays in sight. All kinds share one
 * place there, or the one would stay over the words of the other.
 */
export function CardsHead({ children }: { children: ReactNode }) {
  const head = use(Column)?.head
  return head ? createPortal(<p>{children}</p>, head) : null
}

function layCards(column: HTMLElement, cards: readonly Placed[]): void {
  const top = column.getBoundingClientRect().top
  // What is said of all of them stands above the first.
  const above = column.querySelector<HTMLElement>('.forme-writing__cards-head')?.offsetHeight ?? 0
  const measured = cards
    .map((card) => ({
      ...card,
      at: (card.anchor() ?? top) - top,
      height: card.element.offsetHeight,
    }))
    .sort((a, b) => a.at - b.at)
  const active = Math.max(
    0,
    measured.findIndex(({ isActive }) => isActive),
  )
  const tops = measured.map(({ at }) => Math.max(above, at))
  for (let place = active + 1; place < measured.length; place++) {
    const floor = (tops[place - 1] ?? 0) + (measured[place - 1]?.height ?? 0) + GAP
    tops[place] = Math.max(tops[place] ?? 0, floor)
  }
  for (let place = active - 1; place >= 0; place--) {
    const ceiling = (tops[place + 1] ?? 0) - (measured[place]?.height ?? 0) - GAP
    tops[place] = Math.min(tops[place] ?? 0, ceiling)
  }
  // Above the column nothing is seen: where there is no room for all, the one in use gives way.
  const short = Math.max(0, above - Math.min(above, ...tops))
  measured.forEach(({ element }, place) => {
    element.style.setProperty('--card-top', `${(tops[place] ?? 0) + short}px`)
  })
}

/** One card. `anchor` answers where its line is on the screen, in pixels from the top of the window. */
export function Card({
  anchor,
  children,
  className = '',
  id,
  isActive = false,
  label,
  onActive,
  onKeyDown,
  role = 'group',
}: {
  anchor: () => number | null
  children: ReactNode
  className?: string
  id: string
  isActive?: boolean
  label: string
  /** Somebody turns to it: by a click, or by the keyboard. */
  onActive?: () => void
  onKeyDown?: (event: React.KeyboardEvent) => void
  role?: 'group' | 'dialog'
}) {
  const column = use(Column)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element || !column) return
    const observer = new ResizeObserver(column.lay)
    observer.observe(element)
    const end = column.put(id, { element, anchor, isActive })
    return () => {
      observer.disconnect()
      end()
    }
  }, [anchor, column, id, isActive])
  return (
    <div
      aria-label={label}
      className={`forme-writing__card ${isActive ? 'is-active' : ''} ${className}`}
      data-card={id}
      onClick={onActive}
      // A pointer gives the focus before the click is over; the card would go away under it.
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) onActive?.()
      }}
      onKeyDown={onKeyDown}
      ref={place}
      role={role}
    >
      {children}
    </div>
  )
}
