import type { Manifest } from '../edition/manifest'
import type { ArticleCorrection, EditionKind } from '../workflow/publication'

/** One print of an issue as stored. Immutable once made. */
export type StoredEdition = {
  id: number
  ordinal: number
  kind: EditionKind
  publishedAt: string
  hash: string
  noteToReaders?: string
  corrections?: ArticleCorrection[]
  manifest: Manifest
  /** The files of its pictures, in every size, by the id of the article; the cover's under ''. */
  pictures: ReadonlyMap<string, readonly string[]>
}

/** A print as readers get it: without the articles that were taken from them. */
export type ReadableEdition = StoredEdition & {
  /** What is said of those articles where they stood; both numbers count from 0. */
  withdrawn?: {
    section: number
    place: number
    title: string
    language: string
    reason: string
    withdrawnAt: string
  }[]
}

/** An article that was taken from readers, as its issue remembers it. `at` is an instant. */
export type HiddenArticle = { article: string; at: string; reason: string }

/** An article that was taken from readers, with every address it had. */
export type WithdrawnArticle = {
  title: string
  reason: string
  withdrawnAt: string
  addresses: { issue: string; ordinal: number; article: string }[]
}
