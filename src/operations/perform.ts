import type { PayloadRequest } from 'payload'
import { inTransaction } from '../lib/database/inTransaction'
import { Refusal } from '../lib/refusal'
import { recordAct, type Act } from './recordAct'

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
  try {
    return await inTransaction(req, work)
  } catch (error) {
    if (error instanceof Refusal) await recordAct(req, { ...attempt, reason: error.reason })
    throw error
  }
}
