import { buildReferencesPage } from '../../../site/views/sourcePages'
import { answerPage } from '../answerPage'
import { openWorks } from '../openWords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answerPage(request, async (library) =>
    buildReferencesPage(library.magazine, await openWorks(library)),
  )
