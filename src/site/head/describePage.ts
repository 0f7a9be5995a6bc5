import { formatDate } from '../format/formatDate'
import type { SiteBuild, SitePage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import { getWords } from '../words/getWords'
import { referenceToRuns } from '../references/referenceToRuns'
import type { PrintedArticle } from '../../edition/manifest'
import { buildArticleDocument } from '../document/buildArticleDocument'
import { plainText } from '../../text/walk'
import type { Figure } from '../../edition/articleText'

export type PageDescription = {
  language: string
  /** The canonical path of the page. */
  path: string
  /** The page's own title, without the magazine's. */
  title: string
  description?: string
  indexed: boolean
}

/** What a page is, for its head: language, address, title, description, whether it is indexed. */
export function describePage(page: SitePage): PageDescription {
  const { language } = page.magazine
  const words = getWords(language)
  const { tagline, about } = page.magazine
  const describe = (text: string | undefined) =>
    text === undefined ? {} : { description: clipText(text) }
  switch (page.type) {
    case 'home':
      return {
        language,
        path: sitePaths.home,
        title: page.latest?.manifest.issue.title ?? words.home,
        ...describe(page.latest?.manifest.issue.note ?? about ?? tagline),
        indexed: true,
      }
    case 'archive':
      return {
        language,
        path: sitePaths.issues,
        title: words.issues,
        ...describe(about ?? tagline),
        indexed: true,
      }
    case 'issue': {
      const { issue } = page.manifest
      const name = `${words.issue(String(issue.number))}, ${issue.label}`
      return {
        language,
        path: sitePaths.issue(issue.slug),
        title: issue.title === undefined ? name : `${issue.title}, ${name}`,
        ...describe(issue.note ?? about ?? tagline),
        indexed: true,
      }
    }
    case 'article': {
      const { text } = page.article
      const slug = page.replacedBy ? page.replacedBy.slug : text.slug
      return {
        language: text.language,
        path:
          slug === undefined
            ? sitePaths.articleEdition(page.issue.slug, page.edition.ordinal, text.slug)
            : sitePaths.article(page.issue.slug, slug),
        title: text.title,
        ...describe(text.standfirst ?? documentToLead(page.article)),
        indexed: page.replacedBy === undefined,
      }
    }
    case 'contributor':
      return {
        language,
        path: sitePaths.contributor(page.slug),
        title: page.name,
        ...describe(page.about),
        indexed: true,
      }
    case 'references':
      return {
        language,
        path: sitePaths.references,
        title: words.works,
        ...describe(about ?? tagline),
        indexed: true,
      }
    case 'reference':
      return {
        language,
        path: sitePaths.reference(page.id),
        title: page.item.title ?? words.works,
        ...describe(
          referenceToRuns(page.item)
            .map((run) => run.text)
            .join(''),
        ),
        indexed: true,
      }
    case 'quotation':
      return {
        language,
        path: sitePaths.quotation(page.id),
        title: words.quotation,
        ...describe(page.quotation.text),
        indexed: true,
      }
    case 'search':
      return {
        language,
        path: sitePaths.search,
        title: words.search,
        description: words.searchHint,
        indexed: false,
      }
    case 'about':
      return {
        language,
        path: sitePaths.about,
        title: words.about,
        ...describe(about ?? tagline),
        indexed: true,
      }
    case 'notFound':
      return {
        language,
        path: page.path,
        title: words.notFoundTitle,
        description: words.notFoundText,
        indexed: false,
      }
    case 'gone':
      return {
        language,
        path: sitePaths.home,
        title: words.goneTitle,
        ...describe(words.goneText(page.title, formatDate(page.withdrawnAt, language))),
        indexed: false,
      }
  }
}

/** The words of the first paragraph of an article, for where it has no standfirst. */
function documentToLead(article: PrintedArticle): string | undefined {
  const first = buildArticleDocument(article).blocks.find((block) => block.type === 'paragraph')
  return first?.type === 'paragraph' ? plainText(first.content, { lineBreak: ' ' }) : undefined
}

/** Text cut at a word to what search engines and link previews show, with `…` if it was cut. */
export function clipText(text: string, limit = 200): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  return `${line.slice(0, limit).replace(/\s\S*$/, '')}…`
}

type SocialImage = { src: string; width: number; height: number; alt: string }

/** What link previews are made for, in pixels. */
const WIDTH = 1200
const HEIGHT = 630

/**
 * The picture for link previews: the article's, else the issue's cover, else the site's. The size
 * cut to 1200 × 630 at upload is taken where there is one, else the largest.
 */
export function pickSocialImage(page: SitePage, build: SiteBuild): SocialImage | undefined {
  const figure = findFigure(page) ?? build.socialImage
  if (!figure) return undefined
  const cut = figure.sizes.find((size) => size.width === WIDTH && size.height === HEIGHT)
  const { src, width, height } = cut ?? figure
  return { src, width, height, alt: figure.alt }
}

function findFigure(page: SitePage): Figure | undefined {
  if (page.type === 'article') return page.article.text.hero ?? page.issue.cover
  if (page.type === 'issue') return page.manifest.issue.cover
  return page.type === 'home' ? page.latest?.manifest.issue.cover : undefined
}
