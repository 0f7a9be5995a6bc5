import type { Article, Contributor, Issue, Quotation } from '../../src/payload-types'
import type { Role } from '../../src/workflow/roles'

/** `sample/magazine.json`: see sample/README.md. Days count from the day of loading. */
export type Sample = {
  magazine: { title: string; tagline: string; publisher: string; language: 'en-GB'; about: string }
  staff: {
    key: string
    displayName: string
    email: string
    roles: Role[]
    contributor?: string
  }[]
  contributors: (Pick<Contributor, 'name' | 'given' | 'family' | 'about'> & { slug: string })[]
  media: {
    key: string
    file: string
    alt: string
    caption?: string
    credit?: string
    licence?: string
  }[]
  issues: SampleIssue[]
}

export type SampleIssue = Pick<Issue, 'number' | 'label' | 'title' | 'note'> & {
  cover: string
  published: boolean
  publicationDate?: string
  publicationInDays?: number
  textDeadline?: string
  copyInDays?: number
  sections: { heading: string; articles: SampleArticle[] }[]
}

export type SampleArticle = Pick<Article, 'kind' | 'kicker' | 'standfirst' | 'language'> & {
  title: string
  manuscript: string
  slug: string
  authors: { contributor: string; role: 'author' | 'translator' | 'interviewer' | 'illustrator' }[]
  topics: string[]
  hero?: string
  stage: 'drafting' | 'submitted' | 'changesRequested' | 'approved'
  writer: string
  reader?: string
  submitNote?: string
  request?: { by: string; reason: string }
  dueInDays?: number
  quotations: SampleQuotation[]
}

export type SampleQuotation = Pick<
  Quotation,
  'speaker' | 'originalText' | 'language' | 'translationCredit'
> & {
  note: number
  /** The record's words where they differ from the article's. */
  text?: string
  verified?: { by: string; againstPrinting: string; evidence: string }
}
