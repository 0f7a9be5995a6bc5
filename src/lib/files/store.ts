import type { Readable } from 'node:stream'
import { type Env, readEnv } from '../env'
import { openBucket } from './bucketStore'
import { openFolder } from './folderStore'

/**
 * Everything that is kept outside the database: files by names such as `pictures/0f…e2.png`, in the
 * data folder of this machine or in a bucket that all machines of a house reach. Who keeps files
 * knows only this; `fileStores.test.ts` holds both to the same promises.
 */
export type FileStore = {
  /** What it is to whoever answers for the house: `the data folder /srv/forme/.data`. */
  place: string
  /**
   * Keeps a file. When this answers it is there, whole and for good; where it fails, what had the
   * name before is as it was. Whoever reads meanwhile gets the one or the other.
   */
  write: (name: string, bytes: string | Uint8Array) => Promise<void>
  /** The bytes of a file; nothing where there is none. */
  read: (name: string) => Promise<Buffer | undefined>
  /** The same piece by piece. The bytes have to be read to their end, or destroyed. */
  open: (name: string) => Promise<{ size: number; bytes: Readable } | undefined>
  /** A word that is another once the file is another; nothing where there is none. Reads no bytes. */
  look: (name: string) => Promise<string | undefined>
  /** The names of the whole files of a folder, or of all folders (`''`), in order. */
  list: (folder: string) => Promise<string[]>
  /** What is not there may be removed too. */
  remove: (name: string) => Promise<void>
  /** Takes away what processes that were killed had written in part, before a moment (since 1970). */
  removeUnfinished: (before: number) => Promise<void>
  /** Whether something can be kept now. Never throws. */
  state: () => Promise<'free' | 'full' | 'unreachable'>
}

/** Buckets by their settings: each keeps its connections open. */
const buckets = new Map<string, FileStore>()

/** The files of this house, as the settings say. */
export function fileStore(): FileStore {
  return openFiles(readEnv())
}

/** Those in a bucket, where one is named, and in a data folder otherwise. */
export function openFiles({ bucket, dataFolder }: Pick<Env, 'bucket' | 'dataFolder'>): FileStore {
  if (!bucket) return openFolder(dataFolder)
  const settings = JSON.stringify(bucket)
  const open = buckets.get(settings) ?? openBucket(bucket)
  buckets.set(settings, open)
  return open
}
