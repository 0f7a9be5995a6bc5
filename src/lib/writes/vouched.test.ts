import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { isVouched, vouched } from './vouched'

test('vouches for one write and leaves the request as it was', () => {
  const req = { context: { job: true } } as unknown as PayloadRequest
  const writing = vouched(req)
  expect(isVouched(writing)).toBe(true)
  expect(isVouched(req)).toBe(false)
  // Payload puts the context a call names, joined with the one it finds, on the request it was handed.
  writing.context = { ...writing.context }
  expect(isVouched(writing)).toBe(true)
  expect(req.context).toEqual({ job: true })
})

test('everything else is the request itself', () => {
  const req = { context: {}, transactionID: undefined } as unknown as PayloadRequest
  vouched(req).transactionID = 'one'
  expect(req.transactionID).toBe('one')
})
