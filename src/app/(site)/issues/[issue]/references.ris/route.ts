import { renderIssueReferences } from '../../../../../site/outputs/renderIssueReferences'
import { buildPublishedIssue } from '../../../../../site/views/publishedIssues'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import { findRecords } from '../../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { issue } = await params
  return answer(request, (library, build) => {
    const records = findRecords(library, issue)
    if (records.length === 0) return printPage(request, library, build, null)
    const { body, contentType } = renderIssueReferences(buildPublishedIssue(records).manifest)
    return { status: 200, type: contentType, body }
  })
}
