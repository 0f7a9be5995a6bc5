import type { ManuscriptInline } from '../../manuscript/model'
import type { BodyNode } from '../model'
import { createLink } from './createLink'
import { createText } from './createText'
import type { BodyWriter } from './model'

/** Running text of a manuscript as nodes, every word and every marker of it. */
export function inlinesToNodes(inlines: ManuscriptInline[], writer: BodyWriter): BodyNode[] {
  return inlines.flatMap((inline): BodyNode[] => {
    switch (inline.type) {
      case 'text': {
        const { type: _, text, ...formats } = inline
        return [createText(text, formats)]
      }
      case 'lineBreak':
        return [{ type: 'linebreak', version: 1 }]
      case 'link':
        return createLink(inline.href, inlinesToNodes(inline.content, writer), writer.newID)
      case 'noteMarker':
        return [writer.markerToNode(inline.note)]
    }
  })
}
