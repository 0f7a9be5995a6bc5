import type { PayloadRequest } from 'payload'
import { inTransaction } from '../lib/database/inTransaction'
import type { Act } from './recordAct'
import { recordRefusal } from './recordRefusal'

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
