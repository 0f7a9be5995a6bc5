import { buildArchivePage } from '../../../site/views/issuePages'
import { answerPage } from '../answerPage'
import { listPublished } from '../toRecords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answerPage(request, (library) => buildArchivePage(library.magazine, listPublished(library)))
