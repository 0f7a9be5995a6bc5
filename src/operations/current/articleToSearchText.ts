import { runsToText } from '../../citations/format/runsToText'
import type { PrintedArticle } from '../../edition/manifest'
import type { Byline, Figure, TextBlock, TextTree } from '../../edition/articleText'
import { FACTS, FRONT_MATTER, frontMatterOf, type FrontMatter } from '../../edition/frontMatter'
import { foldBlocks, listStretches, plainText } from '../../text/walk'

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
    title: clean(listFacts(text, 'title')),
    authors: clean(listFacts(text, 'authors')),
    standfirst: clean(listFacts(text, 'standfirst')),
    body: clean([...listFacts(text, 'body'), ...listWords(text.body)], LONGEST.body),
    notes: clean(printed, LONGEST.notes),
    configuration: `forme_${CONFIGURATIONS[primary] ?? 'simple'}`,
  }
}

/** The words of the front matter that its table puts into this part. */
function listFacts(text: FrontMatter, part: 'title' | 'authors' | 'standfirst' | 'body') {
  const front = frontMatterOf(text)
  return FACTS.filter((fact) => FRONT_MATTER[fact].searched === part).flatMap((fact) =>
    wordsOf(front[fact]),
  )
}

function wordsOf(value: FrontMatter[keyof FrontMatter] | Byline): (string | undefined)[] {
  if (value === undefined || typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return 'name' in value ? [value.name] : wordsOfFigure(value)
}

function wordsOfFigure({ alt, caption }: Figure) {
  return [caption, alt]
}

/** The running text, and the words of pictures and posts, which hold no inline content. */
function listWords(blocks: readonly TextBlock[]): (string | undefined)[] {
  return foldBlocks<TextTree, (string | undefined)[]>(blocks, [], (words, block) => {
    words.push(...listOwnWords(block))
    return words
  })
}

function listOwnWords(block: TextBlock): (string | undefined)[] {
  if (block.type === 'figure') return wordsOfFigure(block.figure)
  if (block.type === 'post') return [block.post.author, block.post.text]
  if (block.type === 'aside') return [block.heading]
  return listStretches([block]).map(({ content }) => plainText(content))
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
