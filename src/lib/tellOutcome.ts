import type { PayloadRequest } from 'payload'
import type { OutcomeUnknown } from './database/outcomes'
import { wording } from '../wording'

/**
 * Waits until it is known what became of a change whose COMMIT was not answered, and sends the
 * person who made it a message, and the log a line. Never rejects.
 */
export async function tellOutcome(req: PayloadRequest, unknown: OutcomeUnknown): Promise<void> {
  const { payload, user } = req
  const at = new Date().toISOString()
  const door = req.pathname
  const isStored = (await unknown.settled) === 'stored'
  payload.logger.warn({ at, door, isStored, msg: 'It is known what became of a change.' })
  if (!user?.email) return
  const { subject, text } = wording.mails.outcome[isStored ? 'stored' : 'lost']
  const input = { to: user.email, subject, text: text(at.slice(0, 10), at.slice(11, 16)) }
  try {
    await payload.jobs.queue({ task: 'sendMessage', input })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A message about an outcome could not be queued.' })
  }
}
