import type { XmlElement } from '../xml/model'
import { findFieldSigns } from './findFieldSigns'
import type { DocxParagraph, DocxReading, Story } from './model'
import { readBlocks } from './readBlocks'

/**
 * The paragraphs of one story: the body, a note, a page header. `note` is its name where it is not
 * the body, and `line` then the paragraph of the body it belongs to.
 */
export function readStory(
  reading: DocxReading,
  part: string,
  container: XmlElement,
  place: { note: string; line: number } | null,
): DocxParagraph[] {
  const story: Story = {
    reading,
    part,
    note: place?.note ?? null,
    line: place?.line ?? 0,
    fields: [],
    signs: findFieldSigns(container),
    paragraphs: [],
  }
  readBlocks(story, container)
  return story.paragraphs
}
