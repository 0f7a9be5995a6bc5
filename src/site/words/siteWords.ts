import type { ArticleKind, Byline } from '../../edition/articleText'
import type { CorrectionKind } from '../../workflow/publication'

/** Every word of the site that is not the magazine's own, in one language. */
export type SiteWords = {
  /** Attributes of what is said in these words where the page is in another language. */
  tag: { lang?: string }
  /** The same for a run of them inside a line, which has a direction of its own. */
  run: { lang?: string; dir?: 'ltr' | 'rtl' }
  skipToContent: string
  navigation: string
  footer: string
  home: string
  issues: string
  issue: (number: string) => string
  works: string
  about: string
  software: string
  softwareText: string
  licences: string
  search: string
  searchLabel: string
  searchButton: string
  latestIssue: string
  earlierIssues: string
  allIssues: string
  noIssueYet: string
  inThisIssue: string
  editorialNote: string
  coverOf: (issue: string) => string
  buyIssue: string
  subscribe: string
  previousIssue: string
  nextIssue: string
  previousArticle: string
  nextArticle: string
  moreFromIssue: string
  downloads: string
  kinds: Record<ArticleKind, string>
  roles: Record<Byline['role'], (names: string) => string>
  roleNames: Record<Byline['role'], string>
  published: string
  revised: string
  words: (count: string, plural: Intl.LDMLPluralRule) => string
  articleCount: (count: string, plural: Intl.LDMLPluralRule) => string
  onThisPage: string
  linkToHere: string
  note: (number: string) => string
  notes: string
  backTo: (number: string) => string
  backToOccurrence: (number: string, occurrence: string) => string
  worksCited: string
  howToCite: string
  errata: string
  edition: (ordinal: string) => string
  editionKinds: Record<'first' | 'correction' | 'rollback', string>
  whatChanged: string
  correctionKinds: Record<CorrectionKind, string>
  retracted: (date: string) => string
  retractedEntry: string
  withdrawnEntry: (date: string) => string
  otherPrints: string
  replaced: (ordinal: string, date: string) => string
  readCurrent: string
  aboutAuthors: string
  quotationRecord: string
  postOn: (platform: string) => string
  seePost: string
  preview: string
  previewText: string
  downloadForWord: string
  downloadForWordText: string
  contributorArticles: string
  usedIn: string
  citedIn: (count: string, plural: Intl.LDMLPluralRule) => string
  noteNumbers: (numbers: string, plural: Intl.LDMLPluralRule) => string
  quotationsFrom: string
  original: string
  quotation: string
  source: string
  anyIssue: string
  anyKind: string
  anyContributor: string
  kind: string
  contributor: string
  results: (count: string, plural: Intl.LDMLPluralRule, query: string) => string
  noResults: (query: string) => string
  searchHint: string
  searchUnavailable: string
  previousPage: string
  nextPage: string
  pageOf: (page: string, pages: string) => string
  notFoundTitle: string
  notFoundText: string
  quoted: (title: string) => string
  goneTitle: string
  goneText: (title: string, date: string) => string
  goneReason: string
  publisher: string
  issn: string
  feeds: string
  privacy: string
  privacyText: string
  correctionsPolicy: string
  correctionsPolicyText: string
  bookAccessibility: string
}
