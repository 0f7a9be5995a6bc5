import { ValidationError } from 'payload'
import { Fault } from './fault'
import { Refusal } from './refusal'

export type RefusalBody = {
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
    return { errors: [{ reason: error.reason, message: error.message, ...error.details }] }
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
  const message = fallback?.errors?.[0]?.message ?? 'Something went wrong.'
  return { errors: [{ reason, message }] }
}
