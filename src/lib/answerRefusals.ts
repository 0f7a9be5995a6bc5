import type { AfterErrorHook } from 'payload'
import { findDatabaseFault } from './database/findDatabaseFault'
import { OutcomeUnknown } from './database/outcomes'
import { refusalToBody } from './refusal'
import { tellOutcome } from './tellOutcome'

/**
 * Makes every failed request answer in one form: `{ errors: [{ reason, message, … }] }`, and says in
 * words where the database or the disk failed.
 */
export const answerRefusals: AfterErrorHook = ({ error, req, result }) => {
  const cause = findDatabaseFault(error) ?? error
  const status = (cause as { status?: number }).status ?? 500
  if (cause instanceof OutcomeUnknown) void tellOutcome(req, cause)
  return {
    status,
    response: refusalToBody(cause, status, result as { errors?: { message?: string }[] }),
  }
}
