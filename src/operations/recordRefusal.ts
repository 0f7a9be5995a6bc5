import type { PayloadRequest } from 'payload'
import { Refusal } from '../lib/refusal'
import { recordAct, type Act } from './recordAct'

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
