import { APIError } from 'payload'

/** The statuses a refusal may answer with; product.md § Doors. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422

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
