import { getDirection } from './format/getDirection'
import { Head } from './head/Head'
import { describePage } from './head/describePage'
import type { Rendering, SiteBuild, SitePage } from './model'
import { PageBody } from './pages/PageBody'
import { Colophon } from './parts/Colophon'
import { Masthead } from './parts/Masthead'
import { getWords } from './words/getWords'

type Props = { page: SitePage; build: SiteBuild; rendering: Rendering }

/** A whole page: head, skip link, masthead, one main, colophon. */
export function PageDocument({ page, build, rendering }: Props) {
  const description = describePage(page)
  const words = getWords(description.language)
  return (
    <html lang={description.language} dir={getDirection(description.language)}>
      <head>
        <Head page={page} description={description} build={build} rendering={rendering} />
      </head>
      <body className={`page-${page.type}`}>
        <a className="skip" href="#main" {...words.tag}>
          {words.skipToContent}
        </a>
        {rendering.rehearsal && (
          <p className="rehearsal" role="status" {...words.tag}>
            <b>{words.rehearsal}.</b> {words.rehearsalText}{' '}
            <code>{rendering.rehearsal.manifestHash.slice(0, 12)}</code>
          </p>
        )}
        <Masthead magazine={page.magazine} here={description.path} words={words} />
        <PageBody page={page} build={build} words={words} />
        <Colophon magazine={page.magazine} words={words} />
      </body>
    </html>
  )
}
