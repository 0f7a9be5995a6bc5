import type { PayloadRequest, Where } from 'payload'
import { exportReferences } from '../citations/exchange/exportReferences'
import type { ExchangeFormat } from '../citations/exchange/model'
import { referenceToCsl } from '../lib/csl'
import { Refusal } from '../lib/refusal'
import { defineTask, runTask } from '../lib/workers/runTask'
import { relationID } from '../richtext/relationID'
import { wording } from '../wording'

/**
 * The references of the desk as a file for other programs: all of them, or those cited by one article
 * or by the articles of one issue that the person can see. Merged ones are left out. Refuses with 401
 * nobody and with 404 an article or issue the person cannot see.
 */
export async function exportReferenceFile({
  article,
  format,
  issue,
  req,
}: {
  article?: number
  format: ExchangeFormat
  issue?: number
  req: PayloadRequest
}): Promise<string> {
  if (!req.user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const cited = await listCited({ article, issue, req })
  const where: Where[] = [
    { mergedInto: { exists: false } },
    ...(cited === null ? [] : [{ id: { in: cited } }]),
  ]
  const { docs } = await req.payload.find({
    collection: 'references',
    depth: 0,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'id',
    user: req.user,
    where: { and: where },
  })
  const items = docs.map(referenceToCsl)
  if (items.length <= FEW) return exportReferences(items, format)
  return runTask(EXPORTING, [items, format], { person: String(req.user.id) })
}

/** References that are written here, where readers are answered: a tenth of a second. */
const FEW = 400

const EXPORTING = defineTask<typeof exportReferences>({
  module: 'citations/exchange/exportReferences.ts',
  name: 'exportReferences',
  seconds: 60,
  megabytes: 900,
  refusal: wording.importing.references.exportTooLarge,
})

/** Ids of the references in question; null for all. */
async function listCited({
  article,
  issue,
  req,
}: {
  article: number | undefined
  issue: number | undefined
  req: PayloadRequest
}): Promise<number[] | null> {
  const asked = { depth: 0, overrideAccess: false, req, user: req.user } as const
  let articles: number[]
  if (article !== undefined) articles = [article]
  else if (issue !== undefined) {
    const found = await req.payload.findByID({
      collection: 'issues',
      id: issue,
      disableErrors: true,
      ...asked,
    })
    if (!found) throw new Refusal('notFound', 404, wording.requests.notFound.issue)
    articles = (found.contents ?? []).flatMap((section) =>
      (section.articles ?? []).flatMap((entry) => Number(relationID(entry)) || []),
    )
  } else return null
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    joins: false,
    pagination: false,
    where: { id: { in: articles } },
    ...asked,
  })
  if (article !== undefined && docs.length === 0) {
    throw new Refusal('notFound', 404, wording.requests.notFound.article)
  }
  return docs.flatMap(({ citedReferences }) =>
    (citedReferences ?? []).flatMap((reference) => Number(relationID(reference)) || []),
  )
}
