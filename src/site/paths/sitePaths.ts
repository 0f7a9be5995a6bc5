import type { ArticlePage, SiteBuild } from '../model'

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
  articlePDF: (issue: string, article: string) =>
    `/issues/${segment(issue)}/${segment(article)}/${ARTICLE_PDF}`,
  articleEdition: (issue: string, ordinal: number, article: string) =>
    `/issues/${segment(issue)}/editions/${ordinal}/${segment(article)}`,
  contributor: (slug: string) => `/contributors/${segment(slug)}`,
  references: '/references',
  reference: (id: string) => `/references/${segment(id)}`,
  referenceFile: (id: string, file: ReferenceFile) => `/references/${segment(id)}/${file}`,
  quotation: (id: string) => `/quotations/${segment(id)}`,
  search: '/search',
  about: '/about',
  licences: '/licences.txt',
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap.xml',
} as const

type IssueFile = 'issue.epub' | 'issue.pdf' | 'references.ris'

/** An article by itself on paper. It is made by the worker, and not when it is asked for. */
export const ARTICLE_PDF = 'article.pdf'

/** The other files below an article. */
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

/** The files below a work cited. */
export const REFERENCE_FILES = ['cite.bib', 'cite.ris', 'cite.csl.json'] as const

export type ReferenceFile = (typeof REFERENCE_FILES)[number]

/** Where exactly this text can be read: an article's own address, or, once it was replaced, its print's. */
export function getPrintPath({ article, edition, issue, replacedBy }: ArticlePage): string {
  const { slug } = article.text
  return replacedBy
    ? sitePaths.articleEdition(issue.slug, edition.ordinal, slug)
    : sitePaths.article(issue.slug, slug)
}

/** The full address of a path of this site; an address that is full already stays as it is. */
export function toAbsolute(build: SiteBuild, path: string): string {
  return new URL(path, build.origin).href
}

/**
 * The one form of a path of the site: small letters, no empty segment and so no slash at the end,
 * each segment percent-encoded alike. Null where it cannot be decoded.
 */
export function toCanonicalPath(pathname: string): string | null {
  try {
    const segments = pathname
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment).toLowerCase()))
    return `/${segments.join('/')}`
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return null
  }
}
