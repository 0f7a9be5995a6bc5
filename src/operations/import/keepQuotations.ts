import type { PayloadRequest } from 'payload'
import { compareQuotation } from '../../citations/compare/compareQuotation'
import { findQuotedCitation } from '../../citations/findQuotedCitation'
import type { Locator } from '../../citations/model'
import { measureLetterLikeness } from '../../citations/references/measureLetterLikeness'
import type { Apparatus, ReadQuotation } from '../../manuscript/apparatus/model'
import { createProblem } from '../../manuscript/createProblem'
import { relationID } from '../../richtext/relationID'
import { createQuotations, type NewQuotation } from './createQuotations'
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
  const known = await listKnownRecords(req, [...new Set(references.values())], [...linked.values()])
  const notes = new Map(apparatus.notes.map((note) => [note.id, note]))
  const chosen: { quotation: ReadQuotation; record: KnownRecord; made: boolean }[] = []
  const fresh: (KnownRecord & NewQuotation)[] = []
  for (const quotation of apparatus.quotations) {
    const source = findQuotedCitation(notes.get(quotation.noteID)?.citations ?? [])
    const reference = source && references.get(source.reference)
    const { note, line, text } = quotation
    if (reference === undefined) {
      problems.push(createProblem('quotationWithoutSource', { note, text }, { note, line }))
      continue
    }
    const found = known.find(reference, text, linked.get(quotation.noteID))
    if (found) {
      problems.push(...compareLocators(quotation, found, source?.locator))
      chosen.push({ quotation, record: found, made: false })
      continue
    }
    const record = { id: 0, reference, text, locator: source?.locator }
    known.add(record)
    fresh.push(record)
    chosen.push({ quotation, record, made: true })
  }
  const made = await createQuotations(fresh, req)
  for (const [index, record] of fresh.entries()) record.id = made[index] ?? 0
  return {
    ids: new Map(chosen.map(({ quotation, record }) => [quotation.noteID, record.id])),
    kept: chosen.map(({ made, quotation: { note }, record }) => ({
      note,
      quotation: record.id,
      made,
    })),
  }
}

/** A record that may be meant; `id` is 0 until the database has given one. */
type KnownRecord = {
  id: number
  reference: number
  text: string
  locator: Pick<Locator, 'value'> | undefined
}

/** Records that could be meant, to be looked up by reference and words. */
async function listKnownRecords(req: PayloadRequest, references: number[], linked: number[]) {
  const { docs } = await req.payload.find({
    collection: 'quotations',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { text: true, reference: true, locator: true },
    sort: 'id',
    where: { or: [{ reference: { in: references } }, { id: { in: linked } }] },
  })
  const byID = new Map<number, KnownRecord>()
  const byWords = new Map<string, KnownRecord>()
  const keyOf = (reference: number, text: string) => `${reference} ${text.normalize('NFC')}`
  const add = (record: KnownRecord) => {
    const key = keyOf(record.reference, record.text)
    if (!byWords.has(key)) byWords.set(key, record)
  }
  for (const { id, locator, reference, text } of docs) {
    const record = {
      id,
      reference: Number(relationID(reference)),
      text,
      locator: locator ? { value: locator } : undefined,
    }
    byID.set(id, record)
    add(record)
  }
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
function isStillMeant(record: KnownRecord, reference: number, text: string): boolean {
  if (record.reference !== reference) return false
  const { verdict } = compareQuotation({ text, record: record.text })
  return verdict !== 'altered' || measureLetterLikeness(text, record.text) >= ALIKE
}

function compareLocators(
  { note, line, text }: ReadQuotation,
  record: KnownRecord,
  locator: Locator | undefined,
): Problems {
  const recorded = record.locator?.value ?? ''
  const cited = locator?.value ?? ''
  if (recorded === '' || cited === '' || recorded === cited) return []
  return [createProblem('quotationElsewhere', { note, recorded, cited, text }, { note, line })]
}
