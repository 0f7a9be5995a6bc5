import { buildIssuePage } from '../../../../site/views/issuePages'
import { toIssueLink } from '../../../../site/views/publishedIssues'
import { answerPage } from '../../answerPage'
import { listPublished } from '../../toRecords'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ issue: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { issue } = await params
  return answerPage(request, (library) => {
    const issues = listPublished(library)
    const place = issues.findIndex(({ manifest }) => manifest.issue.slug === issue)
    const found = issues[place]
    const next = issues[place - 1]
    const previous = issues[place + 1]
    return (
      (found &&
        buildIssuePage(found, {
          ...(previous && { previous: toIssueLink(previous.manifest.issue) }),
          ...(next && { next: toIssueLink(next.manifest.issue) }),
        })) ??
      null
    )
  })
}
