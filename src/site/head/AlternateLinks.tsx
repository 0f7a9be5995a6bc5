import type { SiteBuild, SitePage } from '../model'
import {
  ARTICLE_PDF,
  REFERENCE_FILES,
  type ReferenceFile,
  sitePaths,
  toAbsolute,
} from '../paths/sitePaths'
import { getWords } from '../words/getWords'

type Link = { rel: string; href: string; type?: string; title?: string }

/** The feeds, the other forms of this page, and the pages before and after it. */
export function AlternateLinks({ page, build }: { page: SitePage; build: SiteBuild }) {
  const { language, title } = page.magazine
  const words = getWords(language)
  const links: Link[] = [
    {
      rel: 'alternate',
      type: 'application/atom+xml',
      title: words.atomOf(title),
      href: sitePaths.atom,
    },
    {
      rel: 'alternate',
      type: 'application/feed+json',
      title: words.jsonFeedOf(title),
      href: sitePaths.jsonFeed,
    },
    { rel: 'search', href: sitePaths.search },
    ...listOwnLinks(page, build),
  ]
  return links.map((link) => <link key={`${link.rel} ${link.href}`} {...link} />)
}

function listOwnLinks(page: SitePage, build: SiteBuild): Link[] {
  if (page.type === 'issue') {
    const { slug } = page.manifest.issue
    return [
      ...toTurns(page, (to) => sitePaths.issue(to)),
      ...toBooks(slug, build),
      {
        rel: 'alternate',
        type: 'application/x-research-info-systems',
        title: 'RIS',
        href: sitePaths.issueFile(slug, 'references.ris'),
      },
    ]
  }
  if (page.type === 'reference') {
    return REFERENCE_FILES.map((file) => ({
      rel: 'alternate',
      type: TYPES[file],
      title: file,
      href: sitePaths.referenceFile(page.id, file),
    }))
  }
  if (page.type !== 'article') return []
  const issue = page.issue.slug
  const { slug } = page.article.text
  return [
    ...toTurns(page, (to) => sitePaths.article(issue, to)),
    {
      rel: 'cite-as',
      href: toAbsolute(build, sitePaths.articleEdition(issue, page.edition.ordinal, slug)),
    },
    // The files below an article are of its current print, never of an earlier one.
    ...(page.replacedBy ? [] : listFiles(issue, slug, build)),
    ...toBooks(issue, build),
  ]
}

const TYPES: Record<ReferenceFile, string> = {
  'cite.bib': 'application/x-bibtex',
  'cite.ris': 'application/x-research-info-systems',
  'cite.csl.json': 'application/vnd.citationstyles.csl+json',
}

function listFiles(issue: string, slug: string, build: SiteBuild): Link[] {
  const pdf: Link = {
    rel: 'alternate',
    type: 'application/pdf',
    title: ARTICLE_PDF,
    href: sitePaths.articlePDF(issue, slug),
  }
  const file = (type: string, name: Parameters<typeof sitePaths.articleFile>[2]): Link => ({
    rel: 'alternate',
    type,
    title: name,
    href: sitePaths.articleFile(issue, slug, name),
  })
  return [
    file('application/vnd.citationstyles.csl+json', 'cite.csl.json'),
    file('application/x-bibtex', 'cite.bib'),
    file('application/x-research-info-systems', 'cite.ris'),
    file('text/markdown', 'article.md'),
    file('text/plain', 'article.txt'),
    file('application/jats+xml', 'article.xml'),
    ...(build.pdfs?.includes(issue) ? [pdf] : []),
  ]
}

function toTurns(
  page: { previous?: { slug: string }; next?: { slug: string } },
  path: (slug: string) => string,
): Link[] {
  const links: Link[] = []
  if (page.previous) links.push({ rel: 'prev', href: path(page.previous.slug) })
  if (page.next) links.push({ rel: 'next', href: path(page.next.slug) })
  return links
}

function toBooks(issue: string, build: SiteBuild): Link[] {
  const book = (type: string, title: string, file: 'issue.epub' | 'issue.pdf'): Link => ({
    rel: 'alternate',
    type,
    title,
    href: sitePaths.issueFile(issue, file),
  })
  const epub = book('application/epub+zip', 'EPUB', 'issue.epub')
  return build.pdfs?.includes(issue) ? [epub, book('application/pdf', 'PDF', 'issue.pdf')] : [epub]
}
