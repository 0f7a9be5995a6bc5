import { renderIssueReferences } from '../../../../../site/outputs/renderIssueReferences'
import { answer } from '../../../answer'
import { printPage } from '../../../answerPage'
import { openIssue } from '../../../openWords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { issue } = await params
  return answer(request, async (library, build) => {
    const found = await openIssue(library, issue)
    if (!found) return printPage(request, library, build, null)
    const { body, contentType } = renderIssueReferences(found.manifest)
    return { status: 200, type: contentType, body }
  })
}
