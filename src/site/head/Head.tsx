import type { Rendering, SiteBuild, SitePage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import type { PageDescription } from './describePage'

type Props = {
  page: SitePage
  description: PageDescription
  build: SiteBuild
  rendering: Rendering
}

/** The head of a page. */
export function Head({ page, description, build, rendering }: Props) {
  const { magazine } = page
  const indexed = description.indexed && rendering.rehearsal === undefined
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${description.title} · ${magazine.title}`}</title>
      {description.description !== undefined && (
        <meta name="description" content={description.description} />
      )}
      {!indexed && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {page.type !== 'notFound' && page.type !== 'gone' && (
        <link rel="canonical" href={`${build.origin}${description.path}`} />
      )}
      {build.preloadFonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
      ))}
      <link rel="stylesheet" href={build.stylesheet} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={magazine.title}
        href={sitePaths.atom}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={magazine.title}
        href={sitePaths.jsonFeed}
      />
    </>
  )
}
