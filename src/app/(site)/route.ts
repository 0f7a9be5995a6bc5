import { buildHomePage } from '../../site/views/issuePages'
import { answerPage } from './answerPage'
import { listPublished } from './toRecords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answerPage(request, (library) => buildHomePage(library.magazine, listPublished(library)))
