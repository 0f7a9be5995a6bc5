import { renderAtomFeed } from '../../../site/outputs/renderAtomFeed'
import { answer } from '../answer'
import { listPublished } from '../toRecords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answer(request, (library, build) => ({
    status: 200,
    type: 'application/atom+xml; charset=utf-8',
    body: renderAtomFeed(library.magazine, listPublished(library), build),
  }))
