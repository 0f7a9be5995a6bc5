import type { AfterErrorHook } from 'payload'
import { findDatabaseFault } from './database/findDatabaseFault'
import { findUnstorable } from './database/findUnstorable'
import { OutcomeUnknown } from './database/outcomes'
import { Refusal, refusalToBody } from './refusal'
import { findPictureRefusal } from './sharpBeside'
import { tellOutcome } from './tellOutcome'
import { wording } from '../wording'

/**
 * Makes every failed request answer in one form: `{ errors: [{ reason, message, … }] }`, and says in
 * words where the database or the disk failed, or cannot hold what was sent.
 */
export const answerRefusals: AfterErrorHook = ({ error, req, result }) => {
  const cause =
    findDatabaseFault(error) ??
    findUnstorable(error) ??
    findNoQuestion(error, req) ??
    findNoForm(error, req) ??
    findPictureRefusal(req.file?.data) ??
    error
  const status = (cause as { status?: number }).status ?? 500
  if (cause instanceof OutcomeUnknown) void tellOutcome(req, cause)
  return {
    status,
    response: refusalToBody(cause, status, result as { errors?: { message?: string }[] }),
  }
}

/** What busboy, which reads forms with files for Payload, says of one that is none. */
const NO_FORM =
  /^(Malformed (content type|part header|urlencoded form)|Unexpected end of (file|form)|Multipart: Boundary not found)/

function findNoForm(error: Error, req: { headers: Headers }): Refusal | undefined {
  const isForm = /^multipart\/form-data\b/i.test(req.headers.get('content-type') ?? '')
  if (isForm && error instanceof SyntaxError && error.message.includes('JSON')) {
    return new Refusal('invalid', 400, wording.requests.body.payloadField)
  }
  if (!NO_FORM.test(error.message)) return undefined
  return new Refusal('invalid', 400, wording.requests.body.cutOff)
}

/** `?where=x` names no field, `?data=x` is no JSON; Payload falls over both before any hook of ours is asked. */
function findNoQuestion(
  error: Error,
  req: { query?: { data?: unknown; where?: unknown } },
): Refusal | undefined {
  if (typeof req.query?.where === 'string') {
    return new Refusal('invalid', 400, wording.requests.where.names)
  }
  if (typeof req.query?.data !== 'string' || !(error instanceof SyntaxError)) return undefined
  return new Refusal('invalid', 400, wording.requests.must.beJSON('data'))
}
