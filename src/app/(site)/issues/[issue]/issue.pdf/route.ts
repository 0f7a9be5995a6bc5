import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { getPDFFolder } from '../../../../../jobs/pdf/getPDFFolder'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import { listPDFs } from '../../../listPDFs'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string }> }

/** The issue as it was printed by the worker; until that is done there is nothing here. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { issue } = await params
  return answer(request, async (library, build) => {
    const name = (await listPDFs(library)).get(issue)
    if (name === undefined) return printPage(request, library, build, null)
    const file = path.join(getPDFFolder(), name)
    const body = await readFile(/* turbopackIgnore: true */ file)
    return { status: 200, type: 'application/pdf', body }
  })
}
