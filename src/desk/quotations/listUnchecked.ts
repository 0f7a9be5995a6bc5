import type { PayloadRequest } from 'payload'
import { relationID } from '../../richtext/relationID'
import type { ShownQuotation, ShownRecord, ShownSource } from './quotationWords'
import { wording } from '../../wording'

/** A quotation that nobody has compared with its work yet. `article` is named where there are several. */
export type UncheckedQuotation = {
  article: { id: number; title: string } | null
  note: number | null
  text: string
  record: ShownRecord
}

/** A work with those of its quotations that nobody has compared with it yet. */
export type Unchecked = {
  source: Pick<ShownSource, 'edition' | 'reference' | 'work'>
  quotations: UncheckedQuotation[]
}

/**
 * What is to be compared with each work, work by work in the order of the texts. A record that is
 * used several times is asked about once. The edition is the one with which the work was compared last,
 * in whatever text that was; else the one that is cited.
 */
export async function listUnchecked(
  texts: readonly {
    article: UncheckedQuotation['article']
    quotations: readonly ShownQuotation[]
  }[],
  req: PayloadRequest,
): Promise<Unchecked[]> {
  const works = new Map<number, Unchecked>()
  const seen = new Set<number>()
  for (const { article, quotations } of texts) {
    for (const { note, record, source, text } of quotations) {
      if (!record || record.state === 'verified' || seen.has(record.id)) continue
      seen.add(record.id)
      const { edition, reference, work: name } = source ?? NO_SOURCE
      const work = works.get(reference) ?? {
        source: { edition, reference, work: name },
        quotations: [],
      }
      work.quotations.push({ article, note, record, text })
      works.set(reference, work)
    }
  }
  const editions = await findEditions([...works.keys()], req)
  return [...works.values()].map(({ quotations, source }) => ({
    quotations,
    source: { ...source, edition: editions.get(source.reference) ?? source.edition },
  }))
}

const NO_SOURCE = { edition: '', reference: 0, work: wording.quotations.noSourceNamed }

/** The edition with which each work was compared last. */
async function findEditions(works: number[], req: PayloadRequest): Promise<Map<number, string>> {
  if (works.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'quotations',
    depth: 0,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: { againstPrinting: true, reference: true },
    sort: 'verifiedAt',
    user: req.user,
    where: { and: [{ reference: { in: works } }, { state: { equals: 'verified' } }] },
  })
  return new Map(
    docs.flatMap(({ againstPrinting, reference }) => {
      const work = Number(relationID(reference))
      return againstPrinting ? [[work, againstPrinting] as const] : []
    }),
  )
}
