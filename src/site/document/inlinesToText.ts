import type { DocumentInline } from './model'

/** The words of inline content, without note markers; a line break is a space. */
export function inlinesToText(content: DocumentInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'link') return inlinesToText(inline.content)
      return inline.type === 'lineBreak' ? ' ' : ''
    })
    .join('')
}
