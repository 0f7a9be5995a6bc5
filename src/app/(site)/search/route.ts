import config from '@payload-config'
import { getPayload } from 'payload'
import { searchArticles } from '../../../queries/searchArticles'
import { renderPage } from '../../../site/renderPage'
import { buildSearchPage, readSearchFilters } from '../../../site/views/buildSearchPage'
import { answer } from '../answer'
import { readLibrary } from '../readLibrary'
import { listPublished } from '../toRecords'

export const dynamic = 'force-dynamic'

/** As much of a question as is read and shown again. */
const LONGEST = 200

/**
 * The search: a GET form, so that a search has an address. What is found depends on the words, of
 * which there is no end, so nothing of it is kept. What was found may have been printed a moment ago,
 * so the page is made of what readers can reach by then and every hit leads somewhere.
 */
export const GET = (request: Request) =>
  answer(
    request,
    async (library, build) => {
      const { searchParams } = new URL(request.url)
      const read = (name: string) => searchParams.get(name)?.slice(0, LONGEST) ?? undefined
      const wishes = {
        query: read('q') ?? '',
        issue: read('issue'),
        kind: read('kind'),
        contributor: read('contributor'),
      }
      const filters = readSearchFilters(library.magazine, listPublished(library), wishes)
      const page = Math.trunc(Number(searchParams.get('page'))) || 1
      const findings = await find({ ...filters, query: wishes.query, page })
      const { library: found } = await readLibrary(findings?.hits.map(({ edition }) => edition))
      return {
        status: findings ? 200 : 503,
        type: 'text/html; charset=utf-8',
        body: renderPage(
          buildSearchPage(found.magazine, listPublished(found), wishes, findings),
          build,
        ),
      }
    },
    { keep: false },
  )

/** What the database finds; null, with the reason in the log, where it does not answer. */
async function find(question: Parameters<typeof searchArticles>[1]) {
  const payload = await getPayload({ config })
  try {
    return await searchArticles(payload, question)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The search could not be made.' })
    return null
  }
}
