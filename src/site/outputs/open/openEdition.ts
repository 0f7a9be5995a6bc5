import { type FrontMatter, frontMatterOf } from '../../../edition/frontMatter'
import type { ArticleHead } from '../../../edition/heads'
import type { IssueText, MagazineText } from '../../../edition/manifest'
import type { PrintRecord, WithdrawnEntry } from '../../model'

/** An article in the contents of an edition; its text is read under its hash. */
export type OpenEntry = FrontMatter & {
  id: string
  hash: string
  contentHash: string
  words: number
}

/** What stands in the place of an article that was taken from readers. */
export type OpenGap = { withdrawn: true } & Pick<
  WithdrawnEntry,
  'title' | 'language' | 'reason' | 'withdrawnAt'
>

export type OpenEdition = {
  hash: string
  magazine: MagazineText
  issue: IssueText
  sections: { heading: string; articles: (OpenEntry | OpenGap)[] }[]
}

/**
 * What an edition holds, without the texts: the magazine and the issue as they were printed, and the
 * contents in order, with what stands at the head of each article and the hash under which it is
 * read.
 */
export function openEdition({
  manifest,
  manifestHash,
  withdrawn = [],
}: PrintRecord<ArticleHead>): OpenEdition {
  return {
    hash: manifestHash,
    magazine: manifest.magazine,
    issue: manifest.issue,
    sections: manifest.sections.map(({ articles, heading }, section) => {
      const entries: (OpenEntry | OpenGap)[] = articles.map(toEntry)
      // In the order of their places, so that each finds those before it where they were.
      for (const gap of withdrawn) {
        if (gap.section === section) entries.splice(gap.place, 0, toGap(gap))
      }
      return { heading, articles: entries }
    }),
  }
}

function toEntry({ contentHash, id, name, text, words }: ArticleHead): OpenEntry {
  return { id, hash: name, contentHash, words, ...frontMatterOf(text) }
}

function toGap({ language, reason, title, withdrawnAt }: WithdrawnEntry): OpenGap {
  return { withdrawn: true, title, language, reason, withdrawnAt }
}
