import { buildReferencesPage } from '../../../site/views/sourcePages'
import { answerPage } from '../answerPage'
import { listPublished } from '../toRecords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answerPage(request, (library) => buildReferencesPage(library.magazine, listPublished(library)))
