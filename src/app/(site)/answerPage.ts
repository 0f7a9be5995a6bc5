import type { Library } from '../../queries/getLibrary'
import type { SiteBuild, SitePage } from '../../site/model'
import { toCanonicalPath } from '../../site/paths/sitePaths'
import { renderPage } from '../../site/renderPage'
import { findGonePage } from '../../site/views/findGonePage'
import { findMovedPath } from '../../site/views/findMovedPath'
import { answer } from './answer'
import type { Printed } from './model'
import { redirectTo } from './redirectTo'

const STATUS: Partial<Record<SitePage['type'], number>> = { notFound: 404, gone: 410 }

/** Sends the page `find` makes of the library; where it finds none, what stands there instead. */
export function answerPage(
  request: Request,
  find: (library: Library) => SitePage | null | Promise<SitePage | null>,
): Promise<Response> {
  return answer(request, async (library, build) =>
    printPage(request, library, build, await find(library)),
  )
}

/**
 * A page ready to send, with the status that belongs to it. Where nothing was found: the way to the
 * address in its canonical form, or to where the article or issue is now (301); word that it was
 * withdrawn (410); or the page for nothing (404).
 */
export function printPage(
  request: Request,
  library: Library,
  build: SiteBuild,
  found: SitePage | null,
): Printed {
  if (found) return toPrinted(found, build)
  const { pathname, search } = new URL(request.url)
  const { magazine, withdrawn: issues, withdrawnArticles: articles } = library
  const canonical = toCanonicalPath(pathname)
  const nothing: SitePage = { type: 'notFound', magazine, path: pathname }
  if (canonical === null) return toPrinted(nothing, build)
  const segments = canonical.split('/').slice(1).map(decodeURIComponent)
  const place = findMovedPath(library.issues, segments) ?? canonical
  if (place !== encodePath(pathname)) return redirectTo(place + search)
  return toPrinted(findGonePage(magazine, { articles, issues }, segments) ?? nothing, build)
}

function toPrinted(page: SitePage, build: SiteBuild): Printed {
  return {
    status: STATUS[page.type] ?? 200,
    type: 'text/html; charset=utf-8',
    body: renderPage(page, build),
  }
}

/** The same path with its segments encoded alike, whatever the browser's way is. */
function encodePath(pathname: string): string {
  return pathname
    .split('/')
    .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
    .join('/')
}
