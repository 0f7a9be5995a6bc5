import { renderAtomFeed } from '../../../site/outputs/renderAtomFeed'
import { FEED_LENGTH } from '../../../site/outputs/listFeedEntries'
import { answer } from '../answer'
import { openNewest } from '../openWords'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  answer(request, async (library, build) => ({
    status: 200,
    type: 'application/atom+xml; charset=utf-8',
    body: renderAtomFeed(library.magazine, await openNewest(library, FEED_LENGTH), build),
  }))
