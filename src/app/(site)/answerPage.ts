import type { Library } from '../../queries/getLibrary'
import type { SiteBuild, SitePage } from '../../site/model'
import { renderPage } from '../../site/renderPage'
import { answer, type Printed } from './answer'

const STATUS: Partial<Record<SitePage['type'], number>> = { notFound: 404, gone: 410 }

/** Sends the page `find` makes of the library; where it finds none, a page that says so. */
export function answerPage(
  request: Request,
  find: (library: Library) => SitePage | null,
): Promise<Response> {
  return answer(request, (library, build) => printPage(request, library, build, find(library)))
}

/** A page ready to send, with the status that belongs to it; without one, the page for nothing. */
export function printPage(
  request: Request,
  library: Library,
  build: SiteBuild,
  found: SitePage | null,
): Printed {
  const { pathname } = new URL(request.url)
  const page = found ?? { type: 'notFound', magazine: library.magazine, path: pathname }
  return {
    status: STATUS[page.type] ?? 200,
    type: 'text/html; charset=utf-8',
    body: renderPage(page, build),
  }
}
