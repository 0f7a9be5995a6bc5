const segment = encodeURIComponent

/** The reader's addresses: root-relative paths, each segment percent-encoded. */
export const sitePaths = {
  home: '/',
  issues: '/issues',
  issue: (issue: string) => `/issues/${segment(issue)}`,
  issueFile: (issue: string, file: IssueFile) => `/issues/${segment(issue)}/${file}`,
  article: (issue: string, article: string) => `/issues/${segment(issue)}/${segment(article)}`,
  articleFile: (issue: string, article: string, file: ArticleFile) =>
    `/issues/${segment(issue)}/${segment(article)}/${file}`,
  articleEdition: (issue: string, ordinal: number, article: string) =>
    `/issues/${segment(issue)}/editions/${ordinal}/${segment(article)}`,
  contributor: (slug: string) => `/contributors/${segment(slug)}`,
  references: '/references',
  reference: (id: string) => `/references/${segment(id)}`,
  quotation: (id: string) => `/quotations/${segment(id)}`,
  search: '/search',
  about: '/about',
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap.xml',
} as const

export type IssueFile = 'issue.epub' | 'issue.pdf' | 'references.ris'

/** The files below an article. */
export const ARTICLE_FILES = [
  'cite.bib',
  'cite.ris',
  'cite.csl.json',
  'references.bib',
  'references.csl.json',
  'article.md',
  'article.txt',
  'article.xml',
] as const

export type ArticleFile = (typeof ARTICLE_FILES)[number]
