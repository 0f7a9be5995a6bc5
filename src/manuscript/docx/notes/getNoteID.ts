import type { XmlElement } from '../xml/model'

/**
 * The id in the model of a note, from the element that holds or marks it: `footnote-2`. The file
 * counts its two lists of notes separately, so the list's name is part of the id.
 */
export function getNoteID({ name, attributes }: XmlElement): string {
  return `${name.startsWith('w:endnote') ? 'endnote' : 'footnote'}-${attributes['w:id'] ?? ''}`
}
