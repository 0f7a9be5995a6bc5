import type { FoundWords } from './findRunIn'
import { pairQuotationMarks } from './pairQuotationMarks'

/**
 * A stretch of a displayed quotation without outer quotation marks: a pair that encloses all of it,
 * or the English custom of an opening mark on every paragraph and one closing mark at the end.
 * Full stops after the closing mark are left off with it. Null where no words are left.
 */
export function stripQuotationMarks(whole: string, from: number, to: number): FoundWords | null {
  const stretch = whole.slice(from, to)
  const start = from + (stretch.length - stretch.trimStart().length)
  const text = stretch.trim()
  if (text === '') return null
  const last = /[”’"'»“‘«]\s*[.,;]?$/u.exec(text)
  const opening = text.charAt(0)
  const outer = pairQuotationMarks(text).find((pair) => pair.outermost && pair.open === 0)
  if (last && outer?.close === last.index) {
    const inner = text.slice(1, last.index)
    const words = dropParagraphMarks(inner, opening)
    return words.trim() === '' ? null : { text: words, start: start + 1, end: start + last.index }
  }
  if (last && /^[“‘«„]$/u.test(opening) && text.includes('\n')) {
    const words = dropParagraphMarks(text.slice(1, last.index), opening)
    return { text: words, start: start + 1, end: start + last.index }
  }
  return { text, start, end: start + text.length }
}

function dropParagraphMarks(text: string, opening: string): string {
  return text.replaceAll(`\n${opening}`, '\n')
}
