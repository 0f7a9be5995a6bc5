import type { PayloadRequest } from 'payload'
import type { importReferences } from '../citations/exchange/importReferences'
import type {
  EntryProblem,
  ImportFormat,
  ImportRefusal,
  ReferenceImport,
} from '../citations/exchange/model'
import { Refusal, type RefusalStatus, throwRefusal } from '../lib/refusal'
import { defineTask, runTask } from '../lib/workers/runTask'
import { lockImports } from './import/storeImport'
import { perform, recordRefusal } from './perform'
import { recordAct } from './recordAct'
import { rolesOf } from '../access/can'
import { refuseRole } from '../workflow/refusals'
import { referenceKey } from '../citations/references/referenceKey'
import type { CslItem } from '../citations/model'
import { fitReference, type ReferenceFields, referenceToCsl } from '../lib/csl'
import { matchReferences } from '../manuscript/apparatus/matchReferences'
import { keyToManagerID } from '../manuscript/markdown/dialects/readKeyCitation'
import { rememberNames } from './import/rememberNames'
import { findReferenceCandidates } from '../queries/findReferenceCandidates'

/** More than a magazine cites in years; each is looked for among all on the desk. */
const MOST_ENTRIES = 5000

const STATUS: Record<ImportRefusal, RefusalStatus> = {
  empty: 422,
  tooLarge: 413,
  address: 422,
  unknownFormat: 415,
  malformed: 422,
}

/** Works that are stored in one transaction; the next file waits for no more than these. */
const AT_ONCE = 250

/**
 * Brings the references of a file of another program to the desk: BibTeX, RIS, CSL-JSON, EndNote’s XML
 * and ENW or PubMed’s NBIB, told apart by their content. Works that are here already, by their identity key, are left as they are;
 * the others are made, and where one is like another that is said and nothing is merged. Entries
 * that cannot be used are listed with their line, the others go in, 250 in each transaction, so that
 * a file that failed half-way is sent again and goes on. `tell` hears how many of how many entries
 * are done.
 *
 * Refuses with 401 nobody, 403 who may not make references, 413 a file that is too large, 415 one
 * that is none of these formats, 422 an empty or malformed one, with the line, and one of more
 * than five thousand entries. Nothing is stored then.
 */
export async function importReferenceFile({
  fileName,
  req,
  tell = () => undefined,
  text,
}: {
  fileName: string
  req: PayloadRequest
  tell?: (progress: ImportProgress) => void
  text: string
}): Promise<ReferenceReport> {
  const subject = { collection: 'references', id: fileName } as const
  const attempt = { event: 'reference.import', subject } as const
  // Reading a long file takes a second, and no transaction should be held open meanwhile.
  const read = await recordRefusal(req, attempt, () => {
    refuseReferenceMaker(req)
    return readFile(text, req)
  })
  const { report, works } = fitWorks(read, listTypes(req))
  const parts = Math.max(Math.ceil(works.length / AT_ONCE), 1)
  for (let part = 0; part < parts; part += 1) {
    tell({ done: part * AT_ONCE, of: works.length })
    const batch = works.slice(part * AT_ONCE, (part + 1) * AT_ONCE)
    const stored = await perform(req, attempt, async () => {
      await lockImports(req)
      const { made, matched } = await storeWorks(batch, req)
      await recordAct(req, {
        ...attempt,
        details: {
          format: report.format,
          made: made.map(({ reference }) => reference),
          matched: matched.map(({ reference }) => reference),
          faulty: report.faulty.length,
          ...(parts > 1 && { part: part + 1, parts }),
        },
      })
      return { made, matched }
    })
    report.made.push(...stored.made)
    report.matched.push(...stored.matched)
  }
  return report
}

/** How far the storing of a file has come, in entries. */
export type ImportProgress = { done: number; of: number }

async function readFile(text: string, req: PayloadRequest) {
  const read = await runTask(READING, [text], { person: String(req.user?.id) })
  if (!read.imported) {
    const { line, message, reason } = read
    throw new Refusal(reason, STATUS[reason], message, line === undefined ? {} : { line })
  }
  if (read.items.length <= MOST_ENTRIES) return read
  throw new Refusal(
    'tooManyReferences',
    422,
    `The file has ${read.items.length} references; at most ${MOST_ENTRIES} are taken at once.`,
  )
}

const READING = defineTask<typeof importReferences>({
  module: 'citations/exchange/importReferences.ts',
  name: 'importReferences',
  seconds: 20,
  megabytes: 500,
  refusal:
    'The file takes more time or memory to read than one file may. ' +
    'Save the references in parts and send them one by one.',
})

/** Refuses who may not make references: 401 nobody, 403 who lacks the role. */
export function refuseReferenceMaker({ user }: Pick<PayloadRequest, 'user'>): void {
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  const actor = { id: String(user.id), roles: rolesOf(user) }
  const refused = refuseRole(actor, 'reference.create')
  if (refused) throwRefusal(refused)
}

/** An entry of a file with the line it begins on. */
type Entry = { line: number; title: string }

/** What became of a file of references. */
export type ReferenceReport = {
  format: ImportFormat
  /** References made; `like` are ids of references they may be the same as, for an editor to merge. */
  made: (Entry & { reference: number; like: number[] })[]
  /** Entries that are on the desk already; `differing` fields stayed as the desk has them. */
  matched: (Entry & { reference: number; differing: string[] })[]
  /** Entries that were left out. */
  faulty: { line: number; message: string }[]
  /** What of an entry was left out or changed. */
  remarks: { line: number; message: string }[]
}

type Read = Extract<ReferenceImport, { imported: true }>

/** A key as citations write it, and none that was made for an entry without one. */
const KEY = /^(?!entry-\d+$)[\p{L}\d_][\p{L}\d_:.#$%&+?<>~/-]{0,199}$/u

/** An entry as it will stand on the desk. */
type Work = Entry & {
  id: string
  key: string
  csl: CslItem
  notes: []
  fields: ReferenceFields
  /** What citations by key call it: the file’s own key, where it has one. */
  managerIDs: string[]
}

/** The entries of a file as the desk takes them, and a report that says what it cannot take. */
function fitWorks(
  { faulty, format, items, lines, remarks }: Read,
  types: ReadonlySet<string>,
): { report: ReferenceReport; works: Work[] } {
  const plain = ({ line, message }: EntryProblem) => ({ line, message })
  const report: ReferenceReport = {
    format,
    made: [],
    matched: [],
    faulty: faulty.map(plain),
    remarks: remarks.map(plain),
  }
  const works = items.flatMap((item, index): Work[] => {
    const line = lines[index] ?? 1
    const fitted = fitReference(item, types)
    if (!fitted) {
      report.faulty.push({ line, message: `“${item.id}” has no title.` })
      return []
    }
    for (const message of fitted.left) report.remarks.push({ line, message: `${message}.` })
    const csl = { ...referenceToCsl(fitted.fields), id: `${index}` }
    const own = { id: csl.id, key: referenceKey(csl), csl, notes: [] as [] }
    const managerIDs = KEY.test(item.id) ? [keyToManagerID(item.id)] : []
    return [{ ...own, line, title: fitted.fields.title, fields: fitted.fields, managerIDs }]
  })
  report.faulty.sort(byLine)
  report.remarks.sort(byLine)
  return { report, works }
}

/**
 * Stores what is not on the desk yet, within a transaction. Works are matched as they will stand, so
 * that a file the desk has written finds its own works again; two entries of one work are that work
 * once.
 */
async function storeWorks(
  works: Work[],
  req: PayloadRequest,
): Promise<Pick<ReferenceReport, 'made' | 'matched'>> {
  const report: Pick<ReferenceReport, 'made' | 'matched'> = { made: [], matched: [] }
  const candidates = await findReferenceCandidates({
    req,
    works: works.map(({ managerIDs: _, ...work }) => work),
  })
  // A key is no name of a work in all files, so works are not matched by it.
  const matches = matchReferences(
    works.map(({ managerIDs: _, ...work }) => work),
    candidates,
  )
  const byKey = new Map<string, number>()
  for (const { csl, id } of candidates) {
    const key = referenceKey(csl)
    if (!byKey.has(key)) byKey.set(key, Number(id))
  }
  for (const [index, { csl, fields, key, line, managerIDs, title }] of works.entries()) {
    const match = matches[index]
    const known = byKey.get(key)
    if (known !== undefined) {
      const differing = match?.answer === 'reuse' ? match.differing : []
      report.matched.push({ reference: known, line, title, differing })
      await rememberNames({ candidates, id: known, managerIDs, req })
      continue
    }
    const { id } = await req.payload.create({
      collection: 'references',
      data: { ...fields, ...(managerIDs.length > 0 ? { managerIDs } : {}) },
      depth: 0,
      overrideAccess: true, // who may was asked; no person may write what managers call a work
      req,
    })
    byKey.set(key, id)
    candidates.push({ id: String(id), csl, managerIDs })
    const like = match?.answer === 'decide' ? match.candidates.map((near) => Number(near.id)) : []
    report.made.push({ reference: id, line, title, like })
  }
  return report
}

function listTypes(req: PayloadRequest): Set<string> {
  const field = req.payload.collections.references.config.flattenedFields.find(
    ({ name }) => name === 'type',
  )
  const options = field?.type === 'select' ? field.options : []
  return new Set(options.map((option) => (typeof option === 'string' ? option : option.value)))
}

const byLine = (one: { line: number }, other: { line: number }) => one.line - other.line
