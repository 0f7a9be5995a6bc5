import type { PayloadRequest } from 'payload'
import { locateEntries } from '../../citations/exchange/locateEntries'
import type { ReferenceImport } from '../../citations/exchange/model'
import { referenceKey } from '../../citations/references/referenceKey'
import { fitReference, referenceToCsl } from '../../lib/csl'
import { matchReferences } from '../../manuscript/apparatus/matchReferences'
import { findReferenceCandidates } from '../../queries/findReferenceCandidates'
import type { ReferenceReport } from './model'

type Read = Extract<ReferenceImport, { imported: true }>

/**
 * The work of `importReferenceFile`, within its transaction. Entries are matched as they will stand,
 * so that a file the desk has written finds its own works again; two entries of one work in the file
 * are that work once.
 */
export async function storeReferences({
  read: { format, items, places, problems },
  req,
  text,
}: {
  read: Read
  req: PayloadRequest
  text: string
}): Promise<ReferenceReport> {
  const lines = locateEntries(text, format)
  const lineOf = (entry: number) => lines[entry - 1] ?? null
  const report: ReferenceReport = { format, made: [], matched: [], faulty: [], remarks: [] }
  for (const { entry, message } of problems) {
    report[places.includes(entry) ? 'remarks' : 'faulty'].push({ line: lineOf(entry), message })
  }
  const types = listTypes(req)
  const works = items.flatMap((item, index) => {
    const line = lineOf(places[index] ?? 0)
    const fitted = fitReference(item, types)
    if (!fitted) {
      report.faulty.push({ line, message: `“${item.id}” has no title.` })
      return []
    }
    for (const message of fitted.left) report.remarks.push({ line, message: `${message}.` })
    const csl = { ...referenceToCsl(fitted.fields), id: `${index}` }
    const own = { id: csl.id, key: referenceKey(csl), csl, notes: [] }
    return [{ ...own, line, title: fitted.fields.title, fields: fitted.fields }]
  })
  const candidates = await findReferenceCandidates({ req, works })
  const matches = matchReferences(works, candidates)
  const byKey = new Map<string, number>()
  for (const { csl, id } of candidates) {
    const key = referenceKey(csl)
    if (!byKey.has(key)) byKey.set(key, Number(id))
  }
  for (const [index, { fields, key, line, title }] of works.entries()) {
    const match = matches[index]
    const known = byKey.get(key)
    if (known !== undefined) {
      const differing = match?.answer === 'reuse' ? match.differing : []
      report.matched.push({ reference: known, line, title, differing })
      continue
    }
    const { id } = await req.payload.create({
      collection: 'references',
      data: fields,
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    })
    byKey.set(key, id)
    const like = match?.answer === 'decide' ? match.candidates.map((near) => Number(near.id)) : []
    report.made.push({ reference: id, line, title, like })
  }
  report.faulty.sort(byLine)
  report.remarks.sort(byLine)
  return report
}

function listTypes(req: PayloadRequest): Set<string> {
  const field = req.payload.collections.references.config.flattenedFields.find(
    ({ name }) => name === 'type',
  )
  const options = field?.type === 'select' ? field.options : []
  return new Set(options.map((option) => (typeof option === 'string' ? option : option.value)))
}

const byLine = (one: { line: number | null }, other: { line: number | null }) =>
  (one.line ?? 0) - (other.line ?? 0)
