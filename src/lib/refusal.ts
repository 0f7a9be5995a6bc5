import { APIError, ValidationError } from 'payload'
import type { RefusalStatusWord, Refused } from '../workflow/refusals'
import { Fault } from './fault'
import { wording } from '../wording'

/** The statuses a refusal may answer with; product.md § Doors. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429

/**
 * What Forme will not do, and why. Thrown by operations and write hooks; every door turns it into
 * `{ errors: [{ reason, message, … }] }` with the status. `reason` is a stable word scripts may
 * rely on; `message` is for people; `details` is copied into the answer.
 */
export class Refusal extends APIError {
  readonly reason: string
  readonly details: Record<string, unknown>

  constructor(
    reason: string,
    status: RefusalStatus,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, status, { reason, ...details }, true)
    this.name = 'Refusal'
    this.reason = reason
    this.details = details
  }
}

const STATUS: Record<RefusalStatusWord, RefusalStatus> = {
  invalid: 400,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  unprocessable: 422,
}

/** Turns a decision's no into the refusal that every door answers with. */
export function throwRefusal(refused: Refused, details: Record<string, unknown> = {}): never {
  throw new Refusal(refused.reason, STATUS[refused.status], refused.message, details)
}

/**
 * `message` is that of a refusal once more: the forms of Payload print it whole, and cut what stands
 * in `errors` at its first colon and at every comma.
 */
export type RefusalBody = {
  message?: string
  errors: ({ reason: string; message: string } & Record<string, unknown>)[]
}

const REASON_BY_STATUS: Record<number, string> = {
  400: 'invalid',
  401: 'notSignedIn',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  415: 'unsupportedType',
  422: 'invalid',
  423: 'locked',
  429: 'tooManyRequests',
  503: 'unavailable',
}

const FAULT = wording.requests.fault

/**
 * The answer to a request that was refused or failed. `fallback` is what Payload would have said;
 * its message is kept, so nothing it hid comes to light here.
 */
export function refusalToBody(
  error: unknown,
  status: number,
  fallback?: { errors?: { message?: string }[] },
): RefusalBody {
  if (error instanceof Refusal || error instanceof Fault) {
    const { details, message, reason } = error
    return { message, errors: [{ reason, message, ...details }] }
  }
  const reason = REASON_BY_STATUS[status] ?? 'failed'
  if (error instanceof ValidationError) {
    return {
      errors: [
        {
          reason,
          message: error.message,
          name: error.name,
          data: error.data,
          fields: error.data.errors.map(({ message, path }) => ({ path, message })),
        },
      ],
    }
  }
  const said = status === 500 ? undefined : fallback?.errors?.[0]?.message
  return { errors: [{ reason, message: said ?? FAULT }] }
}
