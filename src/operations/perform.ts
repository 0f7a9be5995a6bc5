import type { PayloadRequest } from 'payload'
import { inTransaction } from '../lib/database/inTransaction'
import { type Act, recordAct } from './recordAct'
import { Refusal } from '../lib/refusal'

/**
 * The rhythm of every operation: its work runs in one transaction, and a refusal, which rolls the
 * work back, is written to the audit afterwards, outside it, so that it stays. Errors that are not
 * refusals pass through unrecorded.
 */
export async function perform<T>(
  req: PayloadRequest,
  attempt: Pick<Act, 'event' | 'subject'>,
  work: () => Promise<T>,
): Promise<T> {
  return recordRefusal(req, attempt, () => inTransaction(req, work))
}

/**
 * Does a piece of work and writes a refusal of it to the audit, outside any transaction of the work,
 * so that it stays; of the text it was about, where the refusal names its `contentHash`. Errors that
 * are not refusals pass through unrecorded.
 */
export async function recordRefusal<T>(
  req: PayloadRequest,
  attempt: Pick<Act, 'event' | 'subject'>,
  work: () => Promise<T> | T,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) {
      const { contentHash } = error.details
      const hashBefore = typeof contentHash === 'string' ? contentHash : undefined
      await recordAct(req, { ...attempt, reason: error.reason, hashBefore })
    }
    throw error
  }
}
