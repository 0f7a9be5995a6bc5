import { expect, it } from 'vitest'
import { noteAsked, refuseUnasked, rememberFaults } from './unaskedPerson'

type Base = Parameters<typeof rememberFaults>[0]

/** An adapter whose every question fails so. */
function openFailing(error: Error) {
  const fail = () => Promise.reject(error)
  const base = { init: () => ({ find: fail, findOne: fail }) } as unknown as Base
  return rememberFaults(base).init({ payload: {} as never })
}

const lost = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
const odd = new Error('Client was closed and is not queryable')

it.each([
  ['the database is not there, whatever was asked', lost, 'articles'],
  ['a question for a person fails in a way that nobody foresaw', odd, 'users'],
  ['a question for a key does', odd, 'api-keys'],
] as const)('nobody is told that they are nobody where %s', async (_, error, collection) => {
  const req = { user: null }
  noteAsked({ req })
  const asked = openFailing(error).findOne({ collection, req: {} as never })
  await expect(asked).rejects.toBe(error)
  expect(() => refuseUnasked(req)).toThrow(expect.objectContaining({ status: 503 }))
})

it('what went wrong before, or with a question for something else, is no matter of theirs', async () => {
  const failing = openFailing(odd)
  await expect(failing.findOne({ collection: 'users', req: {} as never })).rejects.toBe(odd)
  const req = { user: null }
  noteAsked({ req })
  await expect(failing.findOne({ collection: 'articles', req: {} as never })).rejects.toBe(odd)
  expect(() => refuseUnasked(req)).not.toThrow()
})
