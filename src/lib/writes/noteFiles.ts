import { rmSync } from 'node:fs'
import path from 'node:path'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { OutcomeUnknown } from '../database/outcomes'

/** Lists of files by the request they are written for. */
const noted = new WeakMap<PayloadRequest, string[]>()

/**
 * On an upload collection: writes down which files Payload is about to write, for `keepFilesIfDone`.
 * This hook runs after their names are settled and before they are written.
 */
export const noteFiles: CollectionBeforeChangeHook = ({ collection, data, operation, req }) => {
  const files = noted.get(req)
  const { staticDir } = collection.upload
  if (!files || !staticDir || operation !== 'create') return data
  const { filename, sizes } = data as {
    filename?: string
    sizes?: Record<string, { filename?: string | null } | null>
  }
  for (const name of [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]) {
    if (name) files.push(path.join(staticDir, name))
  }
  return data
}

/**
 * Runs work that uploads files. Payload writes them to the disk outside the transaction, so where
 * the work throws, the rows are rolled back and the files would stay: they are removed here. `work`
 * holds the transaction; it has to be over when the files are removed. Where nobody knows yet whether
 * the rows are stored, nothing is removed: a stray file is a smaller loss than evidence.
 */
export async function keepFilesIfDone<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const files: string[] = []
  noted.set(req, files)
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof OutcomeUnknown)) {
      for (const file of files) rmSync(file, { force: true })
    }
    throw error
  } finally {
    noted.delete(req)
  }
}
