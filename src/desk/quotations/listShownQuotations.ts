import type { PayloadRequest } from 'payload'
import { findQuotedCitation } from '../../citations/findQuotedCitation'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import type { Quotation } from '../../payload-types'
import { getArticleCitations } from '../../queries/getArticleCitations'
import type { ShownQuotation, ShownRecord, ShownSource } from './quotationWords'

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
  const { notes, quotations, references } = await getArticleCitations({ id: article, req })
  const ids = quotations.flatMap(({ id }) => (id === null ? [] : [Number(id)]))
  const records = await findRecords(ids, req)
  const noteOf = new Map(notes.map((note) => [note.number, note]))
  const works = new Map(references.map(({ csl, id }) => [id, csl]))

  return quotations.map(({ differences, displayed, id, note: number, reason, text, verdict }) => {
    const note = number === null ? undefined : noteOf.get(number)
    const cited = note && findQuotedCitation(note.citations)
    const work = cited && works.get(cited.reference)
    const source: ShownSource | null =
      cited && work
        ? {
            reference: Number(cited.reference),
            name: cslToShortForm(work, cited.locator),
            ...(cited.locator ? { label: cited.locator.label, locator: cited.locator.value } : {}),
          }
        : null
    return {
      note: number,
      noteID: note?.id ?? null,
      text,
      displayed,
      verdict,
      declared: [...new Set(differences.map(({ kind }) => kind))],
      record: records.get(Number(id)) ?? null,
      source,
      excuse: reason ?? '',
    }
  })
}

async function findRecords(
  ids: number[],
  req: PayloadRequest,
): Promise<ReadonlyMap<number, ShownRecord>> {
  if (ids.length === 0) return new Map()
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
  return new Map(docs.map((record) => [record.id, toShown(record)]))
}

function toShown(record: Quotation): ShownRecord {
  const { againstPrinting, evidence, id, state, text, updatedAt, verifiedAt, verifiedBy } = record
  return {
    id,
    text,
    updatedAt,
    state,
    againstPrinting: againstPrinting ?? null,
    evidence: evidence ?? null,
    verifiedBy: typeof verifiedBy === 'object' ? (verifiedBy?.name ?? null) : null,
    verifiedAt: verifiedAt ?? null,
  }
}
