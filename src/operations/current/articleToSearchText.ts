import { runsToText } from '../../citations/format/runsToText'
import type { PrintedArticle } from '../../edition/manifest'
import { plainText } from '../../text/walk'
import { walkContent } from '../../edition/walkContent'
import type { TextBlock } from '../../edition/articleText'

/** An article as search knows it. */
export type SearchText = {
  slug: string
  kind: string
  contributors: string[]
  title: string
  authors: string
  standfirst: string
  body: string
  notes: string
  /** Name of the text search configuration for the article's language. */
  configuration: string
}

/**
 * A `tsvector` holds a megabyte, and a text that needs more could not be printed. An article of fifty
 * thousand words stays below this; of a longer one the beginning is searched.
 */
const LONGEST = { body: 300_000, notes: 100_000 }

/** PostgreSQL's configurations by primary language subtag (BCP 47). */
const CONFIGURATIONS: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
}

/**
 * What readers can search in an article: title, the names of those who made it, standfirst, text
 * and notes as printed, a line for each paragraph and note. Control characters are taken out, because extracts use two of them to mark
 * what was found.
 */
export function articleToSearchText({ text, notes }: PrintedArticle): SearchText {
  const primary = text.language.toLowerCase().split('-')[0] ?? ''
  const printed = notes.map((note) => runsToText(note.printed))
  return {
    slug: text.slug,
    kind: text.kind,
    contributors: text.authors.map(({ slug }) => slug),
    title: clean([text.title, text.kicker]),
    authors: clean(text.authors.map(({ name }) => name)),
    standfirst: clean([text.standfirst]),
    body: clean([text.editorsNote, ...listWords(text.body)], LONGEST.body),
    notes: clean(printed, LONGEST.notes),
    configuration: `forme_${CONFIGURATIONS[primary] ?? 'simple'}`,
  }
}

/** The running text, and the words of pictures and posts, which hold no inline content. */
function listWords(blocks: readonly TextBlock[]): (string | undefined)[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.figure.caption, block.figure.alt]
    if (block.type === 'post') return [block.post.author, block.post.text]
    if (block.type === 'aside') return [block.heading, ...listWords(block.body)]
    return [...walkContent([block])].map((content) => plainText(content))
  })
}

/** One line for each part. */
function clean(parts: (string | undefined)[], longest?: number): string {
  return parts
    .map((part) => part?.replace(/\p{Cc}+/gu, ' ').trim() ?? '')
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '')
}
