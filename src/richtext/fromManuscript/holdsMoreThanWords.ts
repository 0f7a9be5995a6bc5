import type { ManuscriptInline } from '../../manuscript/model'

/** Whether plain text could not hold these inlines without losing a marker or an address. */
export function holdsMoreThanWords(inlines: ManuscriptInline[]): boolean {
  return inlines.some(({ type }) => type === 'noteMarker' || type === 'link')
}
