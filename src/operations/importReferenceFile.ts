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
import { findLikes, storeWorks, type StoredWorks, type SentWork } from './import/storeWorks'
import { perform, recordRefusal } from './perform'
import { recordAct } from './recordAct'
import { rolesOf } from '../access/can'
import { refuseRole } from '../workflow/refusals'
import { referenceKey } from '../citations/references/referenceKey'
import { fitReference, referenceToCsl } from '../lib/csl'
import { keyToManagerID } from '../manuscript/markdown/dialects/readKeyCitation'
import { wording } from '../wording'

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
  const likes = await findLikes(works, req)
  const stored = new Map<number, number>()
  const parts = Math.max(Math.ceil(works.length / AT_ONCE), 1)
  for (let part = 0; part < parts; part += 1) {
    tell({ done: part * AT_ONCE, of: works.length })
    const batch = works.slice(part * AT_ONCE, (part + 1) * AT_ONCE)
    const done = await perform(req, attempt, async () => {
      await lockImports(req)
      const from = part * AT_ONCE
      const { made, matched } = await storeWorks({ from, likes, req, stored, works: batch })
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
    report.made.push(...done.made)
    report.matched.push(...done.matched)
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
    wording.importing.references.tooMany(read.items.length, MOST_ENTRIES),
  )
}

const READING = defineTask<typeof importReferences>({
  module: 'citations/exchange/importReferences.ts',
  name: 'importReferences',
  seconds: 20,
  megabytes: 500,
  refusal: wording.importing.references.tooSlow,
})

/** Refuses who may not make references: 401 nobody, 403 who lacks the role. */
export function refuseReferenceMaker({ user }: Pick<PayloadRequest, 'user'>): void {
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const actor = { id: String(user.id), roles: rolesOf(user) }
  const refused = refuseRole(actor, 'reference.create')
  if (refused) throwRefusal(refused)
}

/** What became of a file of references. */
export type ReferenceReport = StoredWorks & {
  format: ImportFormat
  /** Entries that were left out. */
  faulty: { line: number; message: string }[]
  /** What of an entry was left out or changed. */
  remarks: { line: number; message: string }[]
}

type Read = Extract<ReferenceImport, { imported: true }>

/** A key as citations write it, and none that was made for an entry without one. */
const KEY = /^(?!entry-\d+$)[\p{L}\d_][\p{L}\d_:.#$%&+?<>~/-]{0,199}$/u

/** The entries of a file as the desk takes them, and a report that says what it cannot take. */
function fitWorks(
  { faulty, format, items, lines, remarks }: Read,
  types: ReadonlySet<string>,
): { report: ReferenceReport; works: SentWork[] } {
  const plain = ({ line, message }: EntryProblem) => ({ line, message })
  const report: ReferenceReport = {
    format,
    made: [],
    matched: [],
    faulty: faulty.map(plain),
    remarks: remarks.map(plain),
  }
  const works = items.flatMap((item, index): SentWork[] => {
    const line = lines[index] ?? 1
    const fitted = fitReference(item, types)
    if (!fitted) {
      report.faulty.push({ line, message: wording.importing.references.untitled(item.id) })
      return []
    }
    for (const message of fitted.left)
      report.remarks.push({ line, message: wording.importing.references.remark(message) })
    const csl = { ...referenceToCsl(fitted.fields), id: `${index}` }
    const own = { id: csl.id, key: referenceKey(csl), csl, notes: [] as [] }
    const managerIDs = KEY.test(item.id) ? [keyToManagerID(item.id)] : []
    return [{ ...own, line, title: fitted.fields.title, fields: fitted.fields, managerIDs }]
  })
  report.faulty.sort(byLine)
  report.remarks.sort(byLine)
  return { report, works }
}

function listTypes(req: PayloadRequest): Set<string> {
  const field = req.payload.collections.references.config.flattenedFields.find(
    ({ name }) => name === 'type',
  )
  const options = field?.type === 'select' ? field.options : []
  return new Set(options.map((option) => (typeof option === 'string' ? option : option.value)))
}

const byLine = (one: { line: number }, other: { line: number }) => one.line - other.line
