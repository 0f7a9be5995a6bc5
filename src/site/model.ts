import type { CslItem } from '../citations/model'
import type { ArticleKind, Byline, Figure, QuotationText } from '../edition/articleText'
import type { FrontMatter } from '../edition/frontMatter'
import type { IssueText, MagazineText, ManifestOf, PrintedArticle } from '../edition/manifest'
import type { CorrectionKind, Edition, EditionKind } from '../workflow/publication'

/**
 * What a page is made of: plain data, taken from manifests and edition stamps. A page is a pure
 * function of one `SitePage` and one `SiteBuild`; whatever else it would need must be put here.
 */
export type SitePage =
  | HomePage
  | ArchivePage
  | IssuePage
  | ArticlePage
  | ContributorPage
  | ReferencesPage
  | ReferencePage
  | QuotationPage
  | SearchPage
  | AboutPage
  | NotFoundPage
  | GonePage

/** The running site: where it is and where its assets lie. The same for every page of a build. */
export type SiteBuild = {
  /** Scheme and host, no slash at the end: `https://example.org`. */
  origin: string
  /** Path of the one stylesheet. */
  stylesheet: string
  /** Paths of the fonts that every page needs at once. */
  preloadFonts: string[]
  /** Path of the note preview script for browsers that lack interest invokers. */
  script?: string
  /** The slugs of the issues of which, and of all whose articles, there are PDFs; pages link to no other. */
  pdfs?: readonly string[]
  /** Path of the site's icon, an SVG. */
  icon?: string
  /** Path of the same as a PNG of 180 px, for the home screens of telephones. */
  touchIcon?: string
  /** A picture for link previews of pages that have none of their own. */
  socialImage?: Figure
}

/** How a page is shown: to readers, or to the desk before publication. */
/** `word` is where what is shown can be had as a file for Word. */
export type Rendering = { preview?: { manifestHash: string; word?: string } }

/**
 * What lists, links and the history of an issue look at of an article: it may be whole, or a head
 * without words (`edition/heads`), which says how its notes are printed.
 */
export type ListedArticle = Pick<PrintedArticle, 'id' | 'contentHash' | 'words'> & {
  text: FrontMatter
} & (Pick<PrintedArticle, 'notes' | 'works'> | { printing: string })

/** An edition as readers get it. */
export type PrintRecord<Article extends ListedArticle = ListedArticle> = Omit<Edition, 'id'> & {
  /** Without the articles that were taken from readers. */
  manifest: ManifestOf<Article>
  /** Those articles: what is said of them where they stood. */
  withdrawn?: WithdrawnEntry[]
}

/**
 * An article that was taken from readers: its title and the reason are all that is left of it.
 * `section` and `place` count from 0 and are those it had in the whole print.
 */
export type WithdrawnEntry = {
  section: number
  place: number
  title: string
  language: string
  reason: string
  withdrawnAt: string
}

/** What readers are told about the edition before them: which it is, and what came before it. */
export type PrintHistory = Omit<Edition, 'id' | 'corrections'> & {
  /** When the issue first came out; equals `publishedAt` in a first edition. */
  firstPublishedAt: string
  /** Every print after the first up to this one, newest first. */
  corrections: Correction[]
  /** The articles that are retracted in this print. */
  retractions: Retraction[]
}

/** An article that is not to be relied upon any more: since when, and why. `article` is its id. */
export type Retraction = { article: string; publishedAt: string; what: string }

/** What a correction changed in one article. */
export type ArticleChange = { slug: string; title: string; kind: CorrectionKind; what: string }

/** A later print: when, why, and the slugs of the articles that differ from the print before. */
export type Correction = {
  ordinal: number
  kind: EditionKind
  publishedAt: string
  note?: string
  articles: string[]
  changes: ArticleChange[]
}

/** An issue as published: the whole manifest and its edition, and what was taken from it. */
export type PublishedIssue<Article extends ListedArticle = ListedArticle> = {
  manifest: ManifestOf<Article>
  edition: PrintHistory
  withdrawn?: WithdrawnEntry[]
}

export type IssueLink = Pick<IssueText, 'number' | 'slug' | 'label' | 'title'>

export type ArticleLink = { slug: string; title: string; authors: Byline[] }

/** An article named outside its issue: in lists of works, people and results. */
export type ArticleEntry = {
  issue: IssueLink
  slug: string
  title: string
  kind: ArticleKind
  language: string
  standfirst?: string
  authors: Byline[]
}

export type IssueEntry = IssueLink & {
  cover?: Figure
  publicationDate?: string
  articles: number
  /** Titles in the order of the issue, for the archive. */
  titles: { slug: string; title: string }[]
}

export type HomePage = {
  type: 'home'
  magazine: MagazineText
  latest?: PublishedIssue
  earlier: IssueEntry[]
}

export type ArchivePage = { type: 'archive'; magazine: MagazineText; issues: IssueEntry[] }

export type IssuePage = {
  type: 'issue'
  magazine: MagazineText
  manifest: ManifestOf<ListedArticle>
  edition: PrintHistory
  withdrawn?: WithdrawnEntry[]
  previous?: IssueLink
  next?: IssueLink
}

export type ArticlePage<Article extends ListedArticle = PrintedArticle> = {
  type: 'article'
  magazine: MagazineText
  issue: IssueText
  edition: PrintHistory
  section: string
  article: Article
  /** Place of the article within its issue, from 1. */
  position: number
  previous?: ArticleLink
  next?: ArticleLink
  /** Every print of this article that differs, newest first; empty if there was one only. */
  prints: ArticlePrint[]
  /** Present when a later edition has replaced this one: the page says so and is not indexed. */
  replacedBy?: { ordinal: number; publishedAt: string; slug?: string }
  /** Present where the article is retracted by now, also on the pages of its earlier prints. */
  retraction?: Retraction
}

/** A print of one article. `slug` is its address in that edition. */
export type ArticlePrint = { ordinal: number; publishedAt: string; slug: string }

export type ContributorPage = {
  type: 'contributor'
  magazine: MagazineText
  slug: string
  name: string
  about?: string
  articles: (ArticleEntry & { role: Byline['role'] })[]
}

export type ReferenceEntry = { id: string; item: CslItem; articles: number }

export type ReferencesPage = {
  type: 'references'
  magazine: MagazineText
  references: ReferenceEntry[]
}

/** Where a work or a quotation is used: the article and the numbers of the notes. */
export type Use = { article: ArticleEntry; notes: { id: string; number: number }[] }

export type ReferencePage = {
  type: 'reference'
  magazine: MagazineText
  id: string
  item: CslItem
  uses: Use[]
  quotations: { id: string; quotation: QuotationText }[]
}

export type QuotationPage = {
  type: 'quotation'
  magazine: MagazineText
  id: string
  quotation: QuotationText
  reference?: { id: string; item: CslItem }
  uses: Use[]
}

/** A stretch of an extract; `hit` marks the words that were searched for. */
export type ExtractRun = { text: string; hit?: true }

export type SearchResult = { article: ArticleEntry; extract: ExtractRun[] }

export type SearchPage = {
  type: 'search'
  magazine: MagazineText
  query: string
  filters: { issue?: string; kind?: ArticleKind; contributor?: string }
  choices: {
    issues: IssueLink[]
    kinds: ArticleKind[]
    contributors: { slug: string; name: string }[]
  }
  results: SearchResult[]
  /** All matches, of which `results` shows one page. */
  total: number
  page: number
  pages: number
  /** The search could not be made: nothing is said about what there is. */
  unavailable?: true
}

export type AboutPage = { type: 'about'; magazine: MagazineText; issues: number }

export type NotFoundPage = { type: 'notFound'; magazine: MagazineText; path: string }

export type GonePage = {
  type: 'gone'
  magazine: MagazineText
  title: string
  reason: string
  withdrawnAt: string
}
