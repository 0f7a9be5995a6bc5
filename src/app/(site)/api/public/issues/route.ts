import { openIssues } from '../../../../../site/outputs/open/openIssues'
import { listRecords } from '../../../toRecords'
import { allowAll, answerOpen } from '../answerOpen'

export const dynamic = 'force-dynamic'

/** Every issue that can be read, with its editions by their hashes. */
export const GET = (request: Request) =>
  answerOpen(request, (library, build) => ({
    is: 'there',
    body: JSON.stringify(openIssues({ ...library, issues: listRecords(library) }, build)),
  }))

export const OPTIONS = allowAll
