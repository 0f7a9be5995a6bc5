import type { Library } from '../../queries/getLibrary'
import type { SitePage } from '../../site/model'
import { renderPage } from '../../site/renderPage'
import { answer } from './answer'

const STATUS: Partial<Record<SitePage['type'], number>> = { notFound: 404, gone: 410 }

/** Sends the page `find` makes of the library; where it finds none, a page that says so. */
export function answerPage(
  request: Request,
  find: (library: Library) => SitePage | null,
): Promise<Response> {
  return answer(request, (library, build) => {
    const { pathname } = new URL(request.url)
    const page = find(library) ?? { type: 'notFound', magazine: library.magazine, path: pathname }
    return {
      status: STATUS[page.type] ?? 200,
      type: 'text/html; charset=utf-8',
      body: renderPage(page, build),
    }
  })
}
