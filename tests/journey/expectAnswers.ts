import { expect } from '@playwright/test'
import type { Answer } from './openDoor'

/** The JSON of a call that has to succeed. */
export async function done(call: Promise<Answer>): Promise<Answer['body']> {
  const { body, status } = await call
  expect(status, JSON.stringify(body).slice(0, 500)).toBeLessThan(300)
  return body
}

/** Expects a refusal with its status, its reason where one is named, and words for a person. */
export async function refused(
  call: Promise<Answer>,
  status: number,
  reason?: string,
): Promise<void> {
  const { body, status: answered } = await call
  expect(answered, JSON.stringify(body).slice(0, 500)).toBe(status)
  const [error] = body.errors as { reason?: string; message: string }[]
  expect(error?.message).toBeTruthy()
  if (reason) expect(error?.reason).toBe(reason)
}
