import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { getPDFFolder } from '../../jobs/pdf/getPDFFolder'
import { answer } from './answer'
import { printPage } from './answerPage'
import { listPDFs } from './listPDFs'

/** An issue, or one of its articles, as the worker made it; until that is done there is nothing here. */
export async function answerPDF(
  request: Request,
  issue: string,
  article?: string,
): Promise<Response> {
  return answer(request, async (library, build) => {
    const names = (await listPDFs(library)).get(issue)
    const name = article === undefined ? names?.issue : names?.articles.get(article)?.name
    if (name === undefined) return printPage(request, library, build, null)
    const file = path.join(getPDFFolder(), name)
    const body = await readFile(/* turbopackIgnore: true */ file)
    return { status: 200, type: 'application/pdf', body }
  })
}
