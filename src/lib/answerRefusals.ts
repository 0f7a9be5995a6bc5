import type { AfterErrorHook } from 'payload'
import { refusalToBody } from './refusalToBody'

/** Makes every failed request answer in one form: `{ errors: [{ reason, message, … }] }`. */
export const answerRefusals: AfterErrorHook = ({ error, result }) => {
  const status = (error as { status?: number }).status ?? 500
  return {
    status,
    response: refusalToBody(error, status, result as { errors?: { message?: string }[] }),
  }
}
