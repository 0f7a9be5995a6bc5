import { getPublicationDate } from '../format/getPublicationDate'
import type { PrintHistory, SiteBuild, SitePage } from '../model'
import { sitePaths, toAbsolute } from '../paths/sitePaths'
import { getWords } from '../words/getWords'
import { buildArticleNodes, type GraphNode, referenceToNode } from './buildArticleNodes'
import type { IssueText } from '../../edition/manifest'

/**
 * What a page says of itself in schema.org terms: the periodical, and as the page may be, its
 * issue, its article with citations and corrections, its people, and the way to it.
 */
export function buildGraph(page: SitePage, build: SiteBuild): GraphNode[] {
  const nodes: GraphNode[] = [periodical(page, build)]
  switch (page.type) {
    case 'home':
      nodes.push(website(page, build))
      if (page.latest)
        nodes.push(buildIssueNode(page.latest.manifest.issue, page.latest.edition, build))
      break
    case 'issue': {
      const { issue } = page.manifest
      const articles = page.manifest.sections.flatMap((section) => section.articles)
      nodes.push({
        ...buildIssueNode(issue, page.edition, build),
        hasPart: articles.map(({ text }) => ({
          '@type': 'Article',
          '@id': `${toAbsolute(build, sitePaths.article(issue.slug, text.slug))}#article`,
          headline: text.title,
        })),
      })
      nodes.push(trail(page, build, []))
      break
    }
    case 'article':
      nodes.push(buildIssueNode(page.issue, page.edition, build))
      nodes.push(...buildArticleNodes(page, build))
      nodes.push(
        trail(page, build, [
          { name: page.issue.title ?? page.issue.label, path: sitePaths.issue(page.issue.slug) },
        ]),
      )
      break
    case 'contributor':
      nodes.push({
        '@type': 'Person',
        '@id': `${toAbsolute(build, sitePaths.contributor(page.slug))}#person`,
        name: page.name,
        description: page.about,
        url: toAbsolute(build, sitePaths.contributor(page.slug)),
      })
      break
    case 'reference':
      nodes.push(referenceToNode(page.item))
      break
    case 'quotation':
      nodes.push({
        '@type': 'Quotation',
        text: page.quotation.text,
        inLanguage: page.quotation.language,
        ...(page.reference ? { isPartOf: referenceToNode(page.reference.item) } : {}),
      })
      break
    default:
  }
  return nodes
}

function periodical({ magazine }: SitePage, build: SiteBuild): GraphNode {
  return {
    '@type': 'Periodical',
    '@id': `${build.origin}/#periodical`,
    name: magazine.title,
    description: magazine.about ?? magazine.tagline,
    issn: magazine.issn,
    inLanguage: magazine.language,
    url: `${build.origin}/`,
    ...(magazine.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: magazine.publisher } }),
  }
}

function website({ magazine }: SitePage, build: SiteBuild): GraphNode {
  return {
    '@type': 'WebSite',
    '@id': `${build.origin}/#site`,
    name: magazine.title,
    url: `${build.origin}/`,
    inLanguage: magazine.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${build.origin}${sitePaths.search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}

function trail(
  page: SitePage,
  build: SiteBuild,
  steps: { name: string; path: string }[],
): GraphNode {
  const words = getWords(page.magazine.language)
  const all = [
    { name: page.magazine.title, path: sitePaths.home },
    { name: words.issues, path: sitePaths.issues },
    ...steps,
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: toAbsolute(build, path),
    })),
  }
}

/** An issue as a schema.org PublicationIssue of the magazine. */
function buildIssueNode(issue: IssueText, edition: PrintHistory, build: SiteBuild): GraphNode {
  const url = toAbsolute(build, sitePaths.issue(issue.slug))
  return {
    '@type': 'PublicationIssue',
    '@id': `${url}#issue`,
    issueNumber: String(issue.number),
    name: issue.title ?? issue.label,
    datePublished: getPublicationDate(issue, edition),
    dateModified: edition.publishedAt,
    ...(issue.cover ? { image: toAbsolute(build, issue.cover.src) } : {}),
    url,
    isPartOf: { '@id': `${build.origin}/#periodical` },
  }
}

/**
 * A JSON-LD graph as the text of a `script` element. Angle brackets are written as escapes, so that
 * no word of an article can end the element
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function graphToScript(nodes: GraphNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
}
