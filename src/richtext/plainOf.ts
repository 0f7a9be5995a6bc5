import type { Inline } from '../edition/articleText'

/** The words of running text without marks, links and note markers. */
export function plainOf(content: Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'link':
          return plainOf(inline.content)
        case 'lineBreak':
          return '\n'
        case 'noteMarker':
          return ''
      }
    })
    .join('')
}
