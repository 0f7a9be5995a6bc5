import { APIError } from 'payload'

/** The statuses a fault may answer with. */
type FaultStatus = 503 | 507

/**
 * What could not be done although nothing was wrong with the request: the database or the disk
 * failed. Like a refusal it has a stable `reason` and a `message` for people; unlike one it is
 * logged as an error and leaves no entry in the audit.
 */
export class Fault extends APIError {
  readonly reason: string
  readonly details: Record<string, unknown>

  constructor(
    reason: string,
    status: FaultStatus,
    message: string,
    { cause, ...details }: Record<string, unknown> = {},
  ) {
    super(message, status, { reason, ...details }, true)
    this.name = 'Fault'
    this.reason = reason
    this.details = details
    this.cause = cause
  }
}
