import type { PayloadRequest } from 'payload'
import type { OutcomeUnknown } from './database/outcomes'

/**
 * Waits until it is known what became of a change whose COMMIT was not answered, and sends the
 * person who made it a message, and the log a line. Never rejects.
 */
export async function tellOutcome(req: PayloadRequest, unknown: OutcomeUnknown): Promise<void> {
  const { payload, user } = req
  const at = new Date().toISOString()
  const door = req.pathname
  const isStored = (await unknown.settled) === 'stored'
  const msg = isStored
    ? 'A change whose outcome was not known is stored.'
    : 'A change whose outcome was not known is not stored.'
  payload.logger.warn({ at, door, msg })
  if (!user?.email) return
  const minute = `${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`
  const input = {
    to: user.email,
    subject: isStored ? 'What you saved is saved' : 'What you saved was not saved',
    text: isStored
      ? `On ${minute} the database stopped while you were saving. It is back, and your change is saved; you need not make it again.\n`
      : `On ${minute} the database stopped while you were saving. It is back, and your change is not saved: please make it again.\n`,
  }
  try {
    await payload.jobs.queue({ task: 'sendMessage', input })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A message about an outcome could not be queued.' })
  }
}
