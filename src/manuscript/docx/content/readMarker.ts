import type { XmlElement } from '../xml/model'
import { getNoteID } from '../notes/getNoteID'
import { addInline } from './addInline'
import type { Flow, Story } from './model'

/** A marker of a footnote or endnote (ECMA-376 part 1, 17.11.7 and 17.11.14). */
export function readMarker(story: Story, flow: Flow, reference: XmlElement): void {
  const note = getNoteID(reference)
  addInline(story, flow, { type: 'noteMarker', note, label: story.reading.labels.get(note) ?? '?' })
}
