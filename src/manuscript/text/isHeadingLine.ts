import { isWholeQuotation } from '../blocks/isWholeQuotation'
import { endsSentence } from './endsSentence'

/**
 * Whether a line by itself can be a heading: short, beginning with a capital, a figure or a letter
 * of a script without capitals, and without the mark that ends a sentence. Not a heading: a line
 * in square brackets, a byline, a dialogue's dash, an item of a list, an address, and a line that
 * is one quotation with its marker.
 */
const LONGEST = 90
const MOST_WORDS = 14

export function isHeadingLine(text: string): boolean {
  if (text.length > LONGEST || text.split(/\s+/).length > MOST_WORDS) return false
  if (!/\p{L}/u.test(text) || endsSentence(text) || /[,–—-]$/u.test(text)) return false
  if (!/^["'“‘„«»(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)) return false
  if (/^(?:by|von|par|por|di|от|автор:?) \p{Lu}/iu.test(text)) return false
  if (/^\d+(?:\.\d+)*[.)]\s+\p{Ll}/u.test(text)) return false
  if (/^(?:https?:|www\.)/i.test(text)) return false
  return !isMarkedQuotation(text)
}

function isMarkedQuotation(text: string): boolean {
  const words = text.replace(/(?:\s?\[\d{1,4}\]|[¹²³⁰⁴-⁹])+$/, '')
  return words !== text && isWholeQuotation(words)
}
