import type { Figure } from '../../edition/articleText'
import type { SiteBuild, SitePage } from '../model'

export type SocialImage = { src: string; width: number; height: number; alt: string }

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
