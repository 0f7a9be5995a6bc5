import type { EntryLabel } from './parseEntryLabel'

/**
 * Whether a line that goes on with a paragraph begins a new entry rather than happening to begin
 * with a number: `1971. Second edition` after entry 12 does not. It must be written like the
 * entry before and have a number near its.
 */
export function isEntryPlausible(label: EntryLabel, previous: EntryLabel): boolean {
  if (label.style !== previous.style) return false
  const step = Number(label.label) - Number(previous.label)
  return Number.isNaN(step) || (step >= -3 && step <= 10)
}
