import type { Inline, TextBlock } from './articleText'
import { walkContent } from './walkContent'

/** The note ids of all markers of a body in reading order; a note marked twice stands twice. */
export function listMarkers(body: readonly TextBlock[]): string[] {
  return [...walkContent(body)].flatMap(markersOf)
}

function markersOf(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => {
    if (inline.type === 'noteMarker') return [inline.note]
    return inline.type === 'link' ? markersOf(inline.content) : []
  })
}
