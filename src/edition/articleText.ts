import type { CslItem, Note } from '../citations/model'
import type { FrontMatter } from './frontMatter'
import type { Block, ItemIn, PhrasingIn } from '../text/tree'

/**
 * The text of an article: everything that reaches a reader, and nothing else. It is what a person
 * approves, what is hashed, compared, printed in an edition and rendered by the site. No row ids of
 * workflow, no dates of saving, no editor-only fields live in it.
 */
export type ArticleText = FrontMatter & {
  body: TextBlock[]
  /** The notes that are marked in the text, in order of their first marker. */
  notes: Note[]
  /** The references those notes cite, by id, with their printed fields. */
  references: Record<string, CslItem>
  /** The Quotation records used, by id. */
  quotations: Record<string, QuotationText>
}

export type ArticleKind = 'editorial' | 'article' | 'review' | 'letter' | 'document' | 'interview'

/** A contributor as named on one article. `slug` is the address under `/contributors/`. */
export type Byline = {
  slug: string
  name: string
  given?: string
  family?: string
  role: 'author' | 'translator' | 'interviewer' | 'illustrator'
  /** A line about the person, printed below the article. */
  about?: string
}

/** A picture with everything a page needs to show it without asking again. */
export type Figure = {
  /** Address of the largest size, relative to the site. */
  src: string
  width: number
  height: number
  sizes: { src: string; width: number; height: number }[]
  alt: string
  caption?: string
  credit?: string
  licence?: string
}

/** A Quotation record as far as readers see it. */
export type QuotationText = {
  text: string
  originalText?: string
  language?: string
  translationCredit?: string
  reference?: string
  locator?: string
  speaker?: string
}

/** What an article says of its parts. `id` is stable while the words are: readers link to it (`#p-3f9a1c20`). */
export type TextTree = {
  block: object
  heading: { id: string; level: 2 | 3 | 4 }
  paragraph: { id: string }
  item: object
  /** `verse`: its paragraphs are stanzas and its breaks lines of a poem. */
  quotation: { id: string; quotation?: string; verse?: true }
  figure: { figure: Figure }
  post: { post: Post }
  aside: { heading?: string }
  notice: never
  noteMarker: { note: string }
}

export type TextBlock = Block<TextTree>
export type ListItem = ItemIn<TextTree>
export type Inline = PhrasingIn<TextTree>

/** An embedded social post kept as a snapshot. `publishedAt` is an ISO date. */
export type Post = {
  author: string
  handle?: string
  platform: string
  publishedAt?: string
  text: string
  url?: string
}
