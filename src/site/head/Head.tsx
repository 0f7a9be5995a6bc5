import type { Rendering, SiteBuild, SitePage } from '../model'
import { AlternateLinks } from './AlternateLinks'
import { buildGraph } from './buildGraph'
import { CitationTags } from './CitationTags'
import type { PageDescription } from './describePage'
import { graphToScript } from './graphToScript'
import { SocialTags } from './SocialTags'
import { toAbsolute } from './toAbsolute'

/** The colour of the paper, as base.css has it, for the browser's own frame around a page. */
const PAPER = { light: '#fcfaf5', dark: '#171512' }

type Props = {
  page: SitePage
  description: PageDescription
  build: SiteBuild
  rendering: Rendering
}

/** The head of a page. A page that is not there has no address to give to others. */
export function Head({ page, description, build, rendering }: Props) {
  const { magazine } = page
  const there = page.type !== 'notFound' && page.type !== 'gone'
  const indexed = description.indexed && rendering.rehearsal === undefined
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
