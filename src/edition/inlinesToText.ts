import type { Inline } from './articleText'

/**
 * The words of inline content without their look. A line break is `\n`; a marker is whatever
 * `showMarker` makes of its note, and nothing without it.
 */
export function inlinesToText(
  content: readonly Inline[],
  showMarker: (note: string) => string = () => '',
): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'link':
          return inlinesToText(inline.content, showMarker)
        case 'noteMarker':
          return showMarker(inline.note)
        case 'lineBreak':
          return '\n'
      }
    })
    .join('')
}
