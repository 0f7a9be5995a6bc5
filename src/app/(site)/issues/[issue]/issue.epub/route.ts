import { readPictures } from '../../../../../lib/pictures'
import { buildEpub } from '../../../../../site/outputs/epub/buildEpub'
import { buildPublishedIssue } from '../../../../../site/views/publishedIssues'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import { findRecords } from '../../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { issue } = await params
  return answer(request, async (library, build) => {
    const records = findRecords(library, issue)
    if (records.length === 0) return printPage(request, library, build, null)
    const published = buildPublishedIssue(records)
    const body = buildEpub(published, build, await readPictures(published.manifest))
    return { status: 200, type: 'application/epub+zip', body }
  })
}
