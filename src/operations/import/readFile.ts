import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { Refusal, throwRefusal } from '../../lib/refusal'
import { refuseRole } from '../../workflow/refusals'
import { createHash } from 'node:crypto'
import type { readWhole } from '../../manuscript/readWhole'
import type { readBrought } from '../../richtext/returned/readBrought'
import type { ReturnedFile } from '../../manuscript/docx/returned/readReturned'
import { LIMITS } from '../../manuscript/limits'
import { listKeysOfFile } from '../../manuscript/markdown/dialects/readKeyCitation'
import { findWorksByKey } from '../../queries/findWorksByKey'
import { defineTask, runTask } from '../../lib/workers/runTask'
import type { ImportRequest, ReadFile } from './model'
import path from 'node:path'
import { MANUSCRIPT_FORMATS } from '../../manuscript/model'
import type { Manuscript as StoredManuscript } from '../../payload-types'
import { wording } from '../../wording'

/** Refuses who may not import: 401 nobody, 403 who lacks the role. */
export function refuseImporter(req: PayloadRequest): void {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const actor = { id: String(user.id), roles: rolesOf(user) }
  const refused = refuseRole(actor, 'manuscript.import')
  if (refused) throwRefusal(refused)
}

/**
 * Reads a file that is to be imported, in a process of its own. Refuses what is no manuscript, with
 * the reason and status of `ManuscriptRefusal`; with 422 `notWhole` a manuscript of which something
 * was lost in reading, and `tooHeavy` one that takes too long; with 429 `busy` a person who has sent
 * many at once. A file of another kind than Word’s does not say who changed what, so `suggest` is no
 * answer to its tracked changes: it is refused as without one.
 */
export async function readFile({
  file,
  req,
  trackedChanges,
}: Pick<ImportRequest, 'file' | 'req' | 'trackedChanges'>): Promise<ReadFile> {
  const isKept = trackedChanges === 'suggest'
  const choice = isKept ? 'reject' : trackedChanges
  const person = String(req.user?.id)
  const keys = await listKeysBeside(file.bytes, person)
  const works = await findWorksByKey({ keys, req })
  const options = {
    fileName: file.name,
    ...(choice && { trackedChanges: choice }),
    ...(works.size > 0 && { works }),
  }
  const read = await runTask(READING, [file.bytes, options], { person })
  if ('refused' in read) {
    const { message, reason, status } = read.refused
    throw new Refusal(reason, status, message, { file: file.name })
  }
  const error = read.report.problems.find(({ severity }) => severity === 'error')
  if (error) throw new Refusal('notWhole', 422, error.message, { report: read.report })
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  if (read.manuscript.format !== 'docx') {
    return isKept ? readFile({ file, req }) : { sha256, ...read }
  }
  if (isKept) return { sha256, ...read, tracked: await readTracked({ file, req }) }
  const hasComments = read.report.problems.some(({ kind }) => kind === 'comment')
  if (!hasComments) return { sha256, ...read }
  const { comments, savedBy } = await readTracked({ file, req })
  return { sha256, ...read, comments: { comments, savedBy } }
}

/** The tracked changes and comments of a file, read in a process of its own; refused as the file is. */
export async function readTracked({
  file,
  req,
}: Pick<ImportRequest, 'file' | 'req'>): Promise<ReturnedFile> {
  const read = await runTask(TRACKED, [file.bytes], { person: String(req.user?.id) })
  if ('file' in read) return read.file
  const { message, reason, status } = read.refused
  throw new Refusal(reason, status, message, { file: file.name })
}

/** Bytes that are looked through here for keys; texts without pictures have no more. */
const SMALL = 1024 * 1024

/** The keys that a text cites by. */
async function listKeysBeside(bytes: Uint8Array, person: string): Promise<string[]> {
  if (bytes.length > LIMITS.bytes) return []
  return bytes.length <= SMALL ? listKeysOfFile(bytes) : runTask(KEYS, [bytes], { person })
}

const KEYS = defineTask<typeof listKeysOfFile>({
  module: 'manuscript/markdown/dialects/readKeyCitation.ts',
  name: 'listKeysOfFile',
  seconds: 10,
  megabytes: 800,
  refusal: wording.importing.tooSlow,
})

/** The longest honest manuscripts take two seconds. */
const READING = defineTask<typeof readWhole>({
  module: 'manuscript/readWhole.ts',
  name: 'readWhole',
  seconds: 30,
  megabytes: 800,
  refusal: wording.importing.tooSlowWhole,
})

const TRACKED = defineTask<typeof readBrought>({
  module: 'richtext/returned/readBrought.ts',
  name: 'readBrought',
  seconds: 30,
  megabytes: 800,
  refusal: wording.importing.trackedTooSlow,
})

const LONGEST_NAME = 120

/**
 * Keeps a file as it arrived, byte for byte, as evidence. Nobody may create manuscripts but the
 * import, so it is written in the import's own name.
 */
export async function keepFile({
  file,
  issue,
  read,
  req,
}: {
  file: ImportRequest['file']
  issue: number | undefined
  read: ReadFile
  req: PayloadRequest
}): Promise<StoredManuscript> {
  return req.payload.create({
    collection: 'manuscripts',
    data: {
      sha256: read.sha256,
      issue: issue ?? null,
      importedBy: req.user?.id ?? null,
      report: read.report,
    },
    depth: 0,
    file: {
      name: shortenName(file.name),
      data: Buffer.from(file.bytes),
      mimetype: MANUSCRIPT_FORMATS[read.manuscript.format].mimeType,
      size: file.bytes.length,
    },
    overrideAccess: true,
    req,
  })
}

/** The file's own name without folders, short enough for any disk. */
function shortenName(fileName: string): string {
  const { ext, name } = path.parse(path.basename(fileName.replaceAll('\\', '/')))
  return `${name.slice(0, LONGEST_NAME) || 'manuscript'}${ext.slice(0, 12)}`
}
