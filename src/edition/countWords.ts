import type { ArticleText } from './articleText'
import { listStretches, plainText } from '../text/walk'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/**
 * The number of words of the running text: headings, paragraphs, lists, displayed quotations,
 * asides. Notes, captions, embedded posts and front matter are not counted. A word with apostrophes
 * or hyphens inside is one; so is a number. A word stays one when only part of it is italic.
 */
export function countWords(text: Pick<ArticleText, 'body'>): number {
  let words = 0
  for (const { content } of listStretches(text.body)) {
    words += plainText(content).match(WORD)?.length ?? 0
  }
  return words
}
