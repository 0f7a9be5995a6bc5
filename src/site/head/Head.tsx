import type { ArticlePage, Rendering, SiteBuild, SitePage } from '../model'
import { getPublicationDate } from '../format/getPublicationDate'
import { AlternateLinks } from './AlternateLinks'
import { buildGraph, graphToScript } from './buildGraph'
import { type PageDescription, pickSocialImage } from './describePage'
import { getPrintPath, sitePaths, toAbsolute } from '../paths/sitePaths'
import { findRevision } from '../views/buildEditionView'
import type { Byline } from '../../edition/articleText'

/** The colour of the paper, as base.css has it, for the browser's own frame around a page. */
const PAPER = { light: '#fcfaf5', dark: '#171512' }

type HeadProps = {
  page: SitePage
  description: PageDescription
  build: SiteBuild
  rendering: Rendering
}

/** The head of a page. A page that is not there has no address to give to others. */
export function Head({ page, description, build, rendering }: HeadProps) {
  const { magazine } = page
  const there = page.type !== 'notFound' && page.type !== 'gone'
  const indexed = description.indexed && rendering.preview === undefined
  const title = description.title === magazine.title ? [] : [description.title]
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{[...title, magazine.title].join(' · ')}</title>
      {description.description !== undefined && (
        <meta name="description" content={description.description} />
      )}
      {!indexed && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={PAPER.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={PAPER.dark} />
      {build.preloadFonts.map((font) => (
        <link
          key={font}
          rel="preload"
          href={font}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href={build.stylesheet} />
      {build.icon !== undefined && <link rel="icon" href={build.icon} type="image/svg+xml" />}
      {build.touchIcon !== undefined && <link rel="apple-touch-icon" href={build.touchIcon} />}
      {build.script !== undefined && page.type === 'article' && (
        <script type="module" src={build.script} />
      )}
      {there && <link rel="canonical" href={toAbsolute(build, description.path)} />}
      {there && <AlternateLinks page={page} build={build} />}
      {there && <SocialTags page={page} description={description} build={build} />}
      {page.type === 'article' && <CitationTags page={page} build={build} />}
      {there && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: graphToScript(buildGraph(page, build)) }}
        />
      )}
    </>
  )
}

type SocialTagsProps = { page: SitePage; description: PageDescription; build: SiteBuild }

/** Open Graph (https://ogp.me): what a link to this page shows elsewhere. */
function SocialTags({ page, description, build }: SocialTagsProps) {
  const image = pickSocialImage(page, build)
  const tags: [property: string, content: string][] = [
    ['og:type', page.type === 'article' ? 'article' : 'website'],
    ['og:title', description.title],
    ['og:site_name', page.magazine.title],
    ['og:url', toAbsolute(build, description.path)],
    ['og:locale', description.language.replace('-', '_')],
  ]
  if (description.description !== undefined) {
    tags.push(['og:description', description.description])
  }
  if (image) {
    tags.push(
      ['og:image', toAbsolute(build, image.src)],
      ['og:image:width', String(image.width)],
      ['og:image:height', String(image.height)],
      ['og:image:alt', image.alt],
    )
  }
  if (page.type === 'article') {
    const revisedAt = findRevision(page.edition, page.article.text.slug)
    tags.push(['article:published_time', getPublicationDate(page.issue, page.edition)])
    if (revisedAt !== undefined) tags.push(['article:modified_time', revisedAt])
    for (const author of page.article.text.authors.filter(({ role }) => role === 'author')) {
      tags.push(['article:author', toAbsolute(build, sitePaths.contributor(author.slug))])
    }
    for (const topic of page.article.text.topics) tags.push(['article:tag', topic])
  }
  return (
    <>
      {tags.map(([property, content], index) => (
        <meta key={index} property={property} content={content} />
      ))}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </>
  )
}

/**
 * The `citation_*` tags that Zotero and Google Scholar read
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing): one author in each tag,
 * family name first, so that a name of three words is not guessed at; dates with slashes.
 */
function CitationTags({ page, build }: { page: ArticlePage; build: SiteBuild }) {
  const { magazine, issue, edition, article } = page
  const { text } = article
  const date = getPublicationDate(issue, edition)
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', text.title],
    ...text.authors
      .filter(({ role }) => role === 'author')
      .map((author): [string, string] => ['citation_author', toInvertedName(author)]),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_online_date', edition.firstPublishedAt.slice(0, 10).replaceAll('-', '/')],
    ['citation_journal_title', magazine.title],
    ['citation_issn', magazine.issn],
    ['citation_issue', String(issue.number)],
    ['citation_publisher', magazine.publisher],
    ['citation_language', text.language],
    ['citation_keywords', text.topics.length > 0 ? text.topics.join('; ') : undefined],
    ['citation_abstract', text.standfirst],
    ['citation_public_url', toAbsolute(build, getPrintPath(page))],
  ]
  return tags.map(
    ([name, content], index) =>
      content !== undefined && <meta key={index} name={name} content={content} />,
  )
}

function toInvertedName({ family, given, name }: Byline): string {
  if (family === undefined) return name
  return given === undefined ? family : `${family}, ${given}`
}
