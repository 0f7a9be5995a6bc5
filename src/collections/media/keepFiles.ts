import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { getSession } from '../../lib/database/getSession'
import { answerWithFile } from '../../lib/files/answerWithFile'
import { readKept, storeFile } from '../../lib/files/keptFiles'
import { shareFiles } from '../../lib/files/shareFiles'
import { nameKept } from '../../queries/mediaToFigure'
import type { Media } from '../../payload-types'

/**
 * Where the files of pictures are kept. Payload makes the sizes and the names, and neither writes
 * nor removes a file: it would write before a transaction is over, write over what has the same name,
 * and remove what an edition may still show. Each file is kept under what is in it
 * (lib/files/keptFiles), and `files` of the record says which name stands for which.
 */
export const keepFiles: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { filename, sizes } = data as Partial<Media>
  if (!req.file || !filename) return { ...data, files: originalDoc?.files ?? {} }
  await shareFiles(req)
  const made = Object.entries(sizes ?? {}).map(
    ([size, one]) => [one?.filename, req.payloadUploadSizes?.[size]] as const,
  )
  const files: Record<string, string> = {}
  for (const [name, bytes] of [[filename, req.file.data] as const, ...made]) {
    if (name && bytes) files[name] = await storeFile('pictures', bytes, name)
  }
  return { ...data, files }
}

/**
 * Payload cuts a picture or moves its focus from the file it has itself, or asks its own address for
 * it. It is handed over here instead; what comes of it has a name and files of its own.
 */
export const handOverFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, id } = args as { data?: Partial<Media>; id?: number | string }
  const source = operation === 'update' ? id : undefined
  const isSomebody = req.user ?? (args as { overrideAccess?: boolean }).overrideAccess
  if (req.file || source === undefined || !isSomebody) return args
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    where: { id: { equals: source } },
  })
  const [picture] = docs
  if (!picture?.filename) return args
  const isCut = Boolean((req.query as { uploadEdits?: unknown } | undefined)?.uploadEdits)
  const isMoved = (['focalX', 'focalY'] as const).some(
    (axis) => data?.[axis] !== undefined && data[axis] !== picture[axis],
  )
  if (!isCut && !isMoved) return args
  const bytes = await readKept('pictures', nameKept(picture, picture.filename))
  if (!bytes) return args
  const file = { data: Buffer.from(bytes), name: picture.filename, size: bytes.length }
  req.file = { ...file, mimetype: picture.mimeType ?? '' }
  return args
}

/** Sends the file of a picture to whoever may see the record; Payload has asked before. */
export async function answerWithPicture(
  req: PayloadRequest,
  { headers, params }: { headers?: Headers; params: { filename: string } },
): Promise<Response> {
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select files->>${params.filename}::text as name from media
    where jsonb_exists(files, ${params.filename}) limit 1`)
  return answerWithFile({ headers, name: String(rows[0]?.name ?? ''), req, room: 'pictures' })
}
