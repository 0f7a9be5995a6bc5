import type { PayloadRequest } from 'payload'
import { compareQuotation } from '../../citations/compare/compareQuotation'
import { findQuotedCitation } from '../../citations/findQuotedCitation'
import type { Locator } from '../../citations/model'
import { measureLikeness } from '../../citations/references/measureLikeness'
import type { Apparatus, ReadQuotation } from '../../manuscript/apparatus/model'
import { createProblem } from '../../manuscript/createProblem'
import type { Quotation } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import type { ImportReport, Problems } from './model'

/** Below this likeness to its record a quotation is another one from the same work. */
const ALIKE = 0.5

type Kept = ImportReport['imported']['quotations']

/**
 * Finds the record of each quotation of a manuscript or makes it. Equal words of one reference are
 * one record, in the manuscript too. `linked` are the records that the notes of the article had
 * before, by the manuscript's note: such a link stays as long as the source does, and the words are
 * compared with that record. A quotation whose note cites nothing gets no record and is listed.
 */
export async function keepQuotations({
  apparatus,
  linked,
  problems,
  references,
  req,
}: {
  apparatus: Apparatus
  linked: ReadonlyMap<string, number>
  problems: Problems
  /** References by the work's id in the manuscript. */
  references: ReadonlyMap<string, number>
  req: PayloadRequest
}): Promise<{ ids: Map<string, number>; kept: Kept }> {
  const shelf = await createShelf(req, [...new Set(references.values())], [...linked.values()])
  const notes = new Map(apparatus.notes.map((note) => [note.id, note]))
  const ids = new Map<string, number>()
  const kept: Kept = []
  for (const quotation of apparatus.quotations) {
    const source = findQuotedCitation(notes.get(quotation.noteID)?.citations ?? [])
    const reference = source && references.get(source.reference)
    const { note, line, text } = quotation
    if (reference === undefined) {
      problems.push(createProblem('quotationWithoutSource', { note, text }, { note, line }))
      continue
    }
    const found = shelf.find(reference, text, linked.get(quotation.noteID))
    const record = found ?? (await makeRecord({ locator: source?.locator, reference, req, text }))
    if (!found) shelf.add(record)
    else problems.push(...compareLocators(quotation, found, source?.locator))
    ids.set(quotation.noteID, record.id)
    kept.push({ note, quotation: record.id, made: !found })
  }
  return { ids, kept }
}

/** Records that could be meant, to be looked up by reference and words. */
async function createShelf(req: PayloadRequest, references: number[], linked: number[]) {
  const { docs } = await req.payload.find({
    collection: 'quotations',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { or: [{ reference: { in: references } }, { id: { in: linked } }] },
  })
  const byID = new Map<number, Quotation>()
  const byWords = new Map<string, Quotation>()
  const keyOf = (reference: number, text: string) => `${reference} ${text.normalize('NFC')}`
  const add = (record: Quotation) => {
    const key = keyOf(Number(relationID(record.reference)), record.text)
    byID.set(record.id, record)
    if (!byWords.has(key)) byWords.set(key, record)
  }
  docs.forEach(add)
  return {
    add,
    find: (reference: number, text: string, before: number | undefined) => {
      const record = before === undefined ? undefined : byID.get(before)
      return record && isStillMeant(record, reference, text)
        ? record
        : byWords.get(keyOf(reference, text))
    },
  }
}

/** The same source, and the same words, or words that are meant to be the same and may be wrong. */
function isStillMeant(record: Quotation, reference: number, text: string): boolean {
  if (relationID(record.reference) !== String(reference)) return false
  const { verdict } = compareQuotation({ text, record: record.text })
  return verdict !== 'altered' || measureLikeness(text, record.text) >= ALIKE
}

/** Written in the name of the import, which the role table has allowed as a whole. */
async function makeRecord({
  locator,
  reference,
  req,
  text,
}: {
  locator: Locator | undefined
  reference: number
  req: PayloadRequest
  text: string
}): Promise<Quotation> {
  return req.payload.create({
    collection: 'quotations',
    data: {
      text,
      reference,
      label: locator?.label ?? 'page',
      locator: locator?.value ?? null,
      state: 'unverified',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function compareLocators(
  { note, line, text }: ReadQuotation,
  record: Quotation,
  locator: Locator | undefined,
): Problems {
  const recorded = record.locator ?? ''
  const cited = locator?.value ?? ''
  if (recorded === '' || cited === '' || recorded === cited) return []
  return [createProblem('quotationElsewhere', { note, recorded, cited, text }, { note, line })]
}
