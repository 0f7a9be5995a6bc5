import type { SignOff, SignOffRules, Turn } from './model'

/**
 * What readiness looks at. `Problem` is the closed union of what the checks of the text itself may
 * find (notes, references, quotations); they come in as they are, with their own words.
 * An `href` leads to the place on the desk where the obstacle can be removed.
 */
export type IssueFacts<Problem extends string = never> = {
  href?: string
  cover: { alt: string } | null
  /** `YYYY-MM-DD`: the day on the cover, and the day by which texts must be in. */
  publicationDate: string | null
  copyDate: string | null
  rules: SignOffRules
  sections: readonly { heading: string; articles: readonly ArticleFacts<Problem>[] }[]
}

/** One article of the issue, with the text that would be printed of it. */
export type ArticleFacts<Problem extends string = never> = {
  id: string
  title: string
  slug: string
  href?: string
  /** The hash of the text that would be printed, and what happened to that article's texts. */
  contentHash: string
  turns: readonly Turn[]
  signOffs: readonly SignOff[]
  /**
   * What would be printed is what readers have now, because the newer draft is not approved. It
   * needs no approval a second time, and remarks are about the draft.
   */
  waits?: boolean
  /** Open remarks on the text that would be printed. */
  openRemarks: number
  /** `YYYY-MM-DD`; of interest only while the text is not approved. */
  due: string | null
  words: number
  /** How many people are named as authors. */
  authors: number
  /** Every picture of the article, the one at its head included. */
  pictures: readonly { alt: string; name: string; href?: string }[]
  /** Embedded posts, each by its platform, that lack what has to be printed of them. */
  incompletePosts: readonly string[]
  /** Links to pages of this site that no reader can open, now or after this publication. */
  deadLinks: readonly { address: string; note?: number; href?: string }[]
  problems: readonly { kind: Problem; message: string; note?: number; href?: string }[]
}

/** Something that stands between an issue and publication. `note` is a number on the page. */
export type Obstacle<Kind extends string = never> = {
  kind: Kind
  message: string
  article?: string
  note?: number
  href?: string
}
