import type { ArticleText, TextBlock } from './articleText'
import { inlinesToText } from './inlinesToText'

/** A heading of the text, without its markers; line breaks in it are spaces. */
export type OutlineEntry = { id: string; level: 2 | 3 | 4; text: string }

/**
 * The headings of a text in reading order, for a table of contents. Headings inside asides are not
 * part of the line of argument and are left out; so are headings without words.
 */
export function outlineText(text: Pick<ArticleText, 'body'>): OutlineEntry[] {
  return text.body.flatMap((block: TextBlock) => {
    if (block.type !== 'heading') return []
    const words = inlinesToText(block.content).replace(/\s+/g, ' ').trim()
    return words === '' ? [] : [{ id: block.id, level: block.level, text: words }]
  })
}
