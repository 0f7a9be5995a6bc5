import { PDFS } from '../../jobs/pdf/madePDFs'
import { fileStore } from '../../lib/files/store'
import { answer } from './answer'
import { printPage } from './answerPage'
import { listPDFs } from './listPDFs'
import { readLibrary } from './readLibrary'

/** An issue, or one of its articles, as the worker made it; until that is done there is nothing here. */
export async function answerPDF(
  request: Request,
  issue: string,
  article?: string,
): Promise<Response> {
  return answer(request, async (library, build) => {
    const { pdfs } = await readLibrary()
    const names = listPDFs(library, pdfs).get(issue)
    const name = article === undefined ? names?.issue : names?.articles.get(article)?.name
    const body = name === undefined ? undefined : await fileStore().read(`${PDFS}/${name}`)
    if (!body) return printPage(request, library, build, null)
    return { status: 200, type: 'application/pdf', body }
  })
}
