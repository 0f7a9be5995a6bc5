import type { ManuscriptInline } from './model'

/**
 * The words of inlines as they are read: links by their words, line breaks as line feeds, markers
 * left out.
 */
export function inlinesToText(inlines: ManuscriptInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'link') return inlinesToText(inline.content)
      return inline.type === 'lineBreak' ? '\n' : ''
    })
    .join('')
}
