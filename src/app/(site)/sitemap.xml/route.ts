import { renderSitemap } from '../../../site/outputs/renderSitemap'
import { answer } from '../answer'
import { listPublished } from '../toRecords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answer(request, (library, build) => ({
    status: 200,
    type: 'application/xml; charset=utf-8',
    body: renderSitemap(listPublished(library), build),
  }))
