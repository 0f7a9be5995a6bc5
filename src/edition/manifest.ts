import type { PrintedNote, PrintedWork } from '../citations/model'
import type { ArticleText, Figure } from './articleText'

/**
 * The manifest of an edition: the whole of what readers get for one issue, in order, with every
 * note already formatted. Its SHA-256 over canonical JSON names it; the preview shows it, the
 * publication stores it, the site renders it and needs nothing else.
 */
export type Manifest = ManifestOf<PrintedArticle>

/** The same with as much of its articles as somebody needs: `ManifestHead` has no words. */
export type ManifestOf<Article> = {
  format: 1
  magazine: MagazineText
  issue: IssueText
  sections: { heading: string; articles: Article[] }[]
}

export type MagazineText = {
  title: string
  tagline?: string
  publisher?: string
  issn?: string
  /** BCP 47; the language of pages that belong to no single article. */
  language: string
  about?: string
  shopURL?: string
}

export type IssueText = {
  number: number
  slug: string
  /** The season or date as printed, e.g. `Autumn 2025`. */
  label: string
  title?: string
  note?: string
  cover?: Figure
  /** ISO date, `YYYY-MM-DD`. */
  publicationDate?: string
  shopURL?: string
}

/**
 * An article as printed. `id` is the article's own, as a string: by it an article is known again in
 * later prints, whatever becomes of its title and address. It is no part of the text, and so not of
 * the content hash.
 */
export type PrintedArticle = {
  id: string
  text: ArticleText
  contentHash: string
  notes: PrintedNote[]
  /** The list of works as the citation style has it; absent where the style has none. */
  works?: PrintedWork[]
  words: number
}
