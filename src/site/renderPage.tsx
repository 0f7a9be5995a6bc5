import { renderMarkup } from './renderMarkup'
import type { Rendering, SiteBuild, SitePage } from './model'
import { getDirection } from './format/getDirection'
import { Head } from './head/Head'
import { describePage } from './head/describePage'
import { Colophon, Masthead } from './parts/Frame'
import { getWords } from './words/getWords'
import type { SiteWords } from './words/siteWords'
import { AboutBody } from './pages/AboutBody'
import { ArchiveBody } from './pages/ArchiveBody'
import { ArticleBody } from './pages/ArticleBody'
import { ContributorBody } from './pages/ContributorBody'
import { GoneBody, NotFoundBody } from './pages/NotFoundBody'
import { HomeBody } from './pages/HomeBody'
import { IssueBody } from './pages/IssueBody'
import { QuotationBody } from './pages/QuotationBody'
import { ReferenceBody, ReferencesBody } from './pages/ReferenceBody'
import { SearchBody } from './pages/SearchBody'

/**
 * A page as HTML to send. Pure: the same page, build and rendering give the same string on every
 * machine. A preview differs from the published page by its banner and `noindex` alone.
 *
 * Throws only where a manifest contradicts itself (a marker without its note).
 */
export function renderPage(page: SitePage, build: SiteBuild, rendering: Rendering = {}): string {
  const markup = renderMarkup(<PageDocument page={page} build={build} rendering={rendering} />)
  // React escapes `>` everywhere but in the graph, which escapes its own: this ends tags alone.
  return `<!doctype html>${markup.replaceAll('/>', '>')}`
}

type PageDocumentProps = { page: SitePage; build: SiteBuild; rendering: Rendering }

/** A whole page: head, skip link, masthead, one main, colophon. */
function PageDocument({ page, build, rendering }: PageDocumentProps) {
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
        {rendering.preview && (
          <p className="preview-banner" role="status" {...words.tag}>
            <b>{words.preview}.</b> {words.previewText}{' '}
            <code>{rendering.preview.manifestHash.slice(0, 12)}</code>
            {rendering.preview.word && (
              <>
                {' '}
                <a download href={rendering.preview.word} title={words.downloadForWordText}>
                  {words.downloadForWord}
                </a>
              </>
            )}
          </p>
        )}
        <Masthead magazine={page.magazine} here={description.path} words={words} />
        <PageBody page={page} build={build} words={words} />
        <Colophon magazine={page.magazine} words={words} />
      </body>
    </html>
  )
}

type PageBodyProps = { page: SitePage; build: SiteBuild; words: SiteWords }

/** The main part of a page, by its type. */
function PageBody({ page, build, words }: PageBodyProps) {
  switch (page.type) {
    case 'home':
      return <HomeBody page={page} build={build} words={words} />
    case 'archive':
      return <ArchiveBody page={page} words={words} />
    case 'issue':
      return <IssueBody page={page} build={build} words={words} />
    case 'article':
      return <ArticleBody page={page} build={build} words={words} />
    case 'contributor':
      return <ContributorBody page={page} words={words} />
    case 'references':
      return <ReferencesBody page={page} words={words} />
    case 'reference':
      return <ReferenceBody page={page} words={words} />
    case 'quotation':
      return <QuotationBody page={page} words={words} />
    case 'search':
      return <SearchBody page={page} words={words} />
    case 'about':
      return <AboutBody page={page} words={words} />
    case 'notFound':
      return <NotFoundBody page={page} words={words} />
    case 'gone':
      return <GoneBody page={page} words={words} />
  }
}
