import type { PayloadRequest } from 'payload'
import { importReferences } from '../citations/exchange/importReferences'
import type { ImportRefusal } from '../citations/exchange/model'
import { Refusal, type RefusalStatus } from '../lib/refusal'
import { lockImports } from './import/lockImports'
import { perform, recordRefusal } from './perform'
import { recordAct } from './recordAct'
import type { ReferenceReport } from './references/model'
import { refuseReferenceMaker } from './references/refuseReferenceMaker'
import { storeReferences } from './references/storeReferences'

/** More than a magazine cites in years; each is looked for among all on the desk. */
const MOST_ENTRIES = 1000

const STATUS: Record<ImportRefusal, RefusalStatus> = {
  empty: 422,
  tooLarge: 413,
  address: 422,
  unknownFormat: 415,
  malformed: 422,
}

/**
 * Brings the references of a file of another program to the desk: BibTeX, RIS or CSL-JSON, told
 * apart by their content. Works that are here already, by their identity key, are left as they are;
 * the others are made, and where one is like another that is said and nothing is merged. Entries
 * that cannot be used are listed with their line, the others go in, all in one transaction.
 *
 * Refuses with 401 nobody, 403 who may not make references, 413 a file that is too large, 415 one
 * that is none of the three formats, 422 an empty or malformed one, with the line, and one of more
 * than a thousand entries. Nothing is stored then.
 */
export async function importReferenceFile({
  fileName,
  req,
  text,
}: {
  fileName: string
  req: PayloadRequest
  text: string
}): Promise<ReferenceReport> {
  const subject = { collection: 'references', id: fileName } as const
  const attempt = { event: 'reference.import', subject } as const
  // Reading a long file takes a second, and no transaction should be held open meanwhile.
  const read = await recordRefusal(req, attempt, () => {
    refuseReferenceMaker(req)
    return readFile(text)
  })
  return perform(req, attempt, async () => {
    await lockImports(req)
    const report = await storeReferences({ read, req, text })
    await recordAct(req, {
      ...attempt,
      details: {
        format: report.format,
        made: report.made.map(({ reference }) => reference),
        matched: report.matched.map(({ reference }) => reference),
        faulty: report.faulty.length,
      },
    })
    return report
  })
}

function readFile(text: string) {
  const read = importReferences(text)
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
