import type { Payload } from 'payload'
import type { NamedFile } from './listFiles'

/** What the last sweep of the files found (jobs/sweepFiles). */
export type FileReport = {
  /** When, in milliseconds since 1970. */
  at: number
  /** What records and editions name, and the disk lacks. */
  missing: NamedFile[]
  /** What nothing names, as `folder/name`, and since when that is known. */
  unnamed: Record<string, number>
}

const KEY = 'files'

/** The last report; null before the first sweep. */
export async function readFileReport(payload: Payload): Promise<FileReport | null> {
  return payload.kv.get<FileReport>(KEY)
}

/** Keeps a report in place of the one before. */
export async function writeFileReport(payload: Payload, report: FileReport): Promise<void> {
  await payload.kv.set(KEY, report)
}
