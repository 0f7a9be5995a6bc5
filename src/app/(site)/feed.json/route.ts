import { renderJSONFeed } from '../../../site/outputs/renderJSONFeed'
import { answer } from '../answer'
import { listPublished } from '../toRecords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answer(request, (library, build) => ({
    status: 200,
    type: 'application/feed+json; charset=utf-8',
    body: renderJSONFeed(library.magazine, listPublished(library), build),
  }))
