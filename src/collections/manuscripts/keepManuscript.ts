import path from 'node:path'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { answerWithFile } from '../../lib/files/answerWithFile'
import { manuscriptFile, storeFile } from '../../lib/files/keptFiles'
import { shareFiles } from '../../lib/files/shareFiles'

/** Keeps the file of a manuscript, as it arrived, under what is in it, before its record is written. */
export const keepManuscript: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  await shareFiles(req)
  await storeFile('manuscripts', req.file.data, path.extname(String(data.filename)))
  return data
}

/** Hands the file of a manuscript to whoever may see the record; Payload has asked before. */
export async function answerWithManuscript(
  req: PayloadRequest,
  { headers, params }: { headers?: Headers; params: { filename: string } },
): Promise<Response> {
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    where: { filename: { equals: params.filename } },
  })
  const [manuscript] = docs
  const name = manuscript ? manuscriptFile(manuscript) : ''
  return answerWithFile({ headers, name, req, room: 'manuscripts' })
}
