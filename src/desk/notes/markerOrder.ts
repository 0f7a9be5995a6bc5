'use client'

/**
 * The markers now on the page, in reading order. A note's number is its place among them; it is
 * worked out from the page itself, because an article's text is spread over editors within editors
 * and only the page knows their order.
 */
export type ShownMarker = { note: string; number: number; words: string }

type Marker = { element: HTMLElement; note: string; words: string; isAgain: boolean }

const markers = new Map<HTMLElement, Marker>()
const listeners = new Set<() => void>()
let shown: ShownMarker[] = []
let isDue = false

/** Adds a marker, or says it anew; answers how to take it away. */
export function showMarker(marker: Marker): () => void {
  markers.set(marker.element, marker)
  order()
  return () => {
    markers.delete(marker.element)
    order()
  }
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const observer = new MutationObserver(order)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    listeners.delete(listener)
    observer.disconnect()
  }
}

/** The notes in the order of their first markers. The same array as long as nothing has changed. */
export function getShownMarkers(): ShownMarker[] {
  return shown
}

function order(): void {
  if (isDue) return
  isDue = true
  requestAnimationFrame(() => {
    isDue = false
    const next = number()
    if (JSON.stringify(next) === JSON.stringify(shown)) return
    shown = next
    for (const listener of listeners) listener()
  })
}

function number(): ShownMarker[] {
  const inOrder = [...markers.values()]
    .filter(({ element, isAgain }) => element.isConnected && !isAgain)
    .sort((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
  return inOrder.map(({ note, words }, place) => ({ note, number: place + 1, words }))
}
