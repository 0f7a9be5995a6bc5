import { getText } from './xml/getText'
import { listDescendants } from './xml/listDescendants'
import type { XmlElement } from './xml/model'

/**
 * Every word of stories as the XML has it, taken without looking at what stands around it: the
 * measure against which what was read is held. Codes of symbol fonts are left out, because they
 * become other characters.
 */
export function listSource(stories: XmlElement[]): string {
  return stories
    .flatMap((story) => listDescendants(story, 'w:t', 'w:delText'))
    .map((text) => getText(text).replace(/[\uf020-\uf0ff]/g, ''))
    .join(' ')
}
