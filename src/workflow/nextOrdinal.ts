import type { Press } from './editions'

/** The ordinal of the edition that would be printed next. */
export function nextOrdinal(press: Press): number {
  return Math.max(0, ...press.editions.map(({ ordinal }) => ordinal)) + 1
}
