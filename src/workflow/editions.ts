/** What makes one edition follow another. `rollback` is made by rolling back only. */
export type EditionKind = 'first' | 'correction' | 'rollback'

/** An edition as far as decisions look at it. `ordinal` counts from 1 within its issue. */
export type EditionMark = { id: string; ordinal: number; manifestHash: string }

/** An article as a list of them names it. */
export type NamedArticle = { article: string; title: string }

/**
 * What was wrong with an article, in the terms editors use (COPE, retraction guidelines): a misprint
 * changes no meaning, a correction does, and a retraction says that the article is not to be relied
 * upon any more.
 */
export const CORRECTION_KINDS = ['misprint', 'correction', 'retraction'] as const

export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/** What readers are told of one article of a new edition: `what` is what changed, in a sentence. */
export type ArticleCorrection = { article: string; kind: CorrectionKind; what: string }

/** What has been printed of an issue: all of it, and which one readers have now, if any. */
export type Press = { editions: readonly EditionMark[]; current: EditionMark | null }
