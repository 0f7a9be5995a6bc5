import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { MANUSCRIPT_FORMATS } from '../../manuscript/model'
import type { Manuscript as StoredManuscript } from '../../payload-types'
import type { ImportRequest, ReadFile } from './model'

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
