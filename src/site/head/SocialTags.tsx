import type { SiteBuild, SitePage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import { findRevision } from '../views/findRevision'
import type { PageDescription } from './describePage'
import { pickSocialImage } from './pickSocialImage'
import { toAbsolute } from './toAbsolute'

type Props = { page: SitePage; description: PageDescription; build: SiteBuild }

/** Open Graph (https://ogp.me): what a link to this page shows elsewhere. */
export function SocialTags({ page, description, build }: Props) {
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
    tags.push(['article:published_time', page.edition.firstPublishedAt])
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
