const AFTER = ' after '

/**
 * What a form of the desk sends as `savedIn`: a token of its own, and the mark of the save it was
 * opened after (empty where there was none).
 * @example formMark('a', 'b') // 'a after b'
 */
export function formMark(own: string, after: string): string {
  return `${own}${AFTER}${after}`
}

/**
 * Whether a form may save over what stands there: the last save of that kind is the one it was
 * opened after, or its own. While a save is on its way the desk already queues the next one of the
 * same form with the base it had before, and nobody's work is lost if that one follows.
 */
export function isFollowing(stored: unknown, sent: unknown): boolean {
  if (typeof sent !== 'string') return false
  const [own, after] = sent.split(AFTER)
  const last = lastForm(stored)
  return last === own || last === after
}

/** The mark of the last save as a form names it that is opened after it; empty where there is none. */
export function lastForm(stored: unknown): string {
  return typeof stored === 'string' ? (stored.split(AFTER)[0] ?? '') : ''
}
