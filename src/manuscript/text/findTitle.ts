import type { TextParagraph } from './model'

/**
 * The title a text file gives itself: a first line `Title: …` (also in German, French, Spanish,
 * Italian and Russian), or a first line underlined with `=` where no other line is. A short first
 * line alone is no title: it may be a motto, a kicker or a name.
 */
export type TextTitle = { title: string; syntax: string }

const NAMED = /^(title|titel|titre|título|titolo|название|заголовок):[ \t]+(\S.*)$/iu

/** Null where the file has none, `syntax` being the word before the title. */
export function findTitle(paragraphs: TextParagraph[]): TextTitle | null {
  const [first] = paragraphs
  if (!first || first.lines > 1) return null
  const named = first.text.length <= 300 ? NAMED.exec(first.text) : null
  if (named?.[1] !== undefined && named[2] !== undefined) {
    return { title: named[2], syntax: `${named[1]}:` }
  }
  const underlined = paragraphs.filter(({ underline }) => underline === '=')
  return first.underline === '=' && underlined.length === 1
    ? { title: first.text, syntax: '' }
    : null
}
