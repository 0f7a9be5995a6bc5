import { listChildren } from '../xml/listChildren'
import type { XmlElement } from '../xml/model'

/**
 * The notes of a footnotes or endnotes part (ECMA-376 part 1, 17.11.10 and 17.11.2). Entries with a
 * type are the rules between text and notes, not notes (17.18.33 ST_FtnEdn).
 */
export function listNotes(root: XmlElement | null): XmlElement[] {
  const entries = [...listChildren(root, 'w:footnote'), ...listChildren(root, 'w:endnote')]
  return entries.filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
}
