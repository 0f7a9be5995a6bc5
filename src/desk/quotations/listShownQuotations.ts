import type { PayloadRequest } from 'payload'
import type { Quotation } from '../../payload-types'
import { getArticleCitations } from '../../queries/getArticleCitations'
import type { ShownQuotation } from './quotationWords'
import { showQuotations } from './showQuotations'

/**
 * The quotations of the latest draft of an article with all that the tab shows of them, in the order
 * of the text.
 */
export async function listShownQuotations({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<ShownQuotation[]> {
  const citations = await getArticleCitations({ id: article, req })
  const ids = citations.quotations.flatMap(({ id }) => (id === null ? [] : [Number(id)]))
  return showQuotations(citations, await findRecords(ids, req))
}

async function findRecords(ids: number[], req: PayloadRequest): Promise<Quotation[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'quotations',
    depth: 1,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
    where: { id: { in: ids } },
  })
  return docs
}
