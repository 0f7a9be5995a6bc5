import type { ArticleKind, Byline, Figure } from './articleText'
import { wording } from '../wording'

/**
 * What stands at the head of an article or is said of the article as a whole: a fact a line. Whoever
 * reads an article from storage, hashes, puts back, compares, comments on, searches or prints it goes
 * by this table, so a fact that is added here is asked about by the compiler wherever somebody has to
 * decide.
 */
export type FrontMatter = {
  kind: ArticleKind
  /** BCP 47, e.g. `en-GB`. */
  language: string
  slug: string
  title: string
  subtitle?: string
  kicker?: string
  standfirst?: string
  /** Printed above the text, e.g. where it first appeared. */
  editorsNote?: string
  authors: Byline[]
  topics: string[]
  hero?: Figure
}

export type Fact = keyof FrontMatter

export type FactRule = {
  /** What people at the desk call it. */
  label: string
  /** Its words are text that comments are anchored in, and that a review shows as it will be printed. */
  words: boolean
  /** It is in the content hash, and so in what is approved. */
  hashed: boolean
  /** The part of the search text it belongs to: words in a title weigh more. */
  searched: 'title' | 'authors' | 'standfirst' | 'body' | null
  /**
   * `head`: every output prints its words, see `site/document/articleHead`. `particular`: an output
   * says it in a form of its own (an attribute, an address, a keyword) where it has one.
   */
  printed: 'head' | 'particular'
}

/** In the order in which a comparison tells them; those with words in the order they are read. */
export const FRONT_MATTER = {
  kind: {
    label: wording.comparing.facts.kind,
    words: false,
    hashed: true,
    searched: null,
    printed: 'particular',
  },
  language: {
    label: wording.comparing.facts.language,
    words: false,
    hashed: true,
    searched: null,
    printed: 'particular',
  },
  slug: {
    label: wording.comparing.facts.slug,
    words: false,
    hashed: true,
    searched: null,
    printed: 'particular',
  },
  kicker: {
    label: wording.comparing.facts.kicker,
    words: true,
    hashed: true,
    searched: 'title',
    printed: 'head',
  },
  title: {
    label: wording.comparing.facts.title,
    words: true,
    hashed: true,
    searched: 'title',
    printed: 'head',
  },
  subtitle: {
    label: wording.comparing.facts.subtitle,
    words: true,
    hashed: true,
    searched: 'title',
    printed: 'head',
  },
  standfirst: {
    label: wording.comparing.facts.standfirst,
    words: true,
    hashed: true,
    searched: 'standfirst',
    printed: 'head',
  },
  authors: {
    label: wording.comparing.facts.authors,
    words: false,
    hashed: true,
    searched: 'authors',
    printed: 'head',
  },
  editorsNote: {
    label: wording.comparing.facts.editorsNote,
    words: true,
    hashed: true,
    searched: 'body',
    printed: 'head',
  },
  hero: {
    label: wording.comparing.facts.hero,
    words: false,
    hashed: true,
    searched: 'body',
    printed: 'head',
  },
  topics: {
    label: wording.comparing.facts.topics,
    words: false,
    hashed: true,
    searched: null,
    printed: 'particular',
  },
} as const satisfies { [F in Fact]: FactRule }

/** Facts that are plain text of one or more lines. */
export type WordsFact = FactsWith<{ words: true }>
/** Those of them that an article may lack. */
export type OptionalWordsFact = {
  [F in WordsFact]: undefined extends FrontMatter[F] ? F : never
}[WordsFact]
/** Facts whose words every output prints. */
export type HeadFact = FactsWith<{ printed: 'head' }>

type FactsWith<Rule> = {
  [F in Fact]: (typeof FRONT_MATTER)[F] extends Rule ? F : never
}[Fact]

export const FACTS = Object.keys(FRONT_MATTER) as Fact[]

export const WORDS_FACTS = FACTS.filter((fact): fact is WordsFact => FRONT_MATTER[fact].words)

export const HEAD_FACTS = FACTS.filter(
  (fact): fact is HeadFact => FRONT_MATTER[fact].printed === 'head',
)

/** The front matter of a text and nothing else of it; facts that are absent are left out. */
export function frontMatterOf(text: FrontMatter): FrontMatter {
  return Object.fromEntries(
    FACTS.flatMap((fact) => (text[fact] === undefined ? [] : [[fact, text[fact]]])),
  ) as FrontMatter
}
