import type { ManuscriptInline } from '../model'

/** Plain words as inlines; a line feed becomes a line break. */
export function textToInlines(text: string): ManuscriptInline[] {
  return text
    .split('\n')
    .flatMap((line, index): ManuscriptInline[] =>
      index === 0
        ? [{ type: 'text', text: line }]
        : [{ type: 'lineBreak' }, { type: 'text', text: line }],
    )
}
