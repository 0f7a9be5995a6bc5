/** What can be read out, or used, in the place of a control that is gone. */
const PLACES = 'article, h2, h3, h4, summary, a[href], button:not(:disabled)'

/**
 * Where the focus goes when a control is gone: of all it stood in, the innermost that is still on the
 * page and has something to stand on, and there the first of it. Null where nothing is left.
 */
export function findFocusPlace(rooms: readonly HTMLElement[]): HTMLElement | null {
  for (const room of rooms) {
    if (!room.isConnected) continue
    for (const place of room.querySelectorAll<HTMLElement>(PLACES)) {
      if (place.checkVisibility()) return place
    }
  }
  return null
}
