import { afterEach, beforeEach, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { openTestPayload, type TestPayload } from '../openTestPayload'

let forme: TestPayload
beforeEach(async () => {
  forme = await openTestPayload()
})
afterEach(() => forme.close())

const register = (name: string, more: object = {}) =>
  callREST(forme.payload, {
    method: 'POST',
    path: '/users/first-register',
    body: {
      name,
      email: `${name}@example.org`,
      password: 'lantern gravel oboe mitten',
      roles: ['writer'],
      ...more,
    },
  })

it('makes the first person an admin, whatever they ask for, and nobody after them', async () => {
  expect((await register('first')).status).toBe(200)
  expect((await register('second')).status).toBe(403)
  const { docs } = await forme.payload.find({ collection: 'users', depth: 0 })
  expect(docs.map(({ name, roles }) => [name, roles])).toEqual([['first', ['admin', 'writer']]])
})

it('makes a person alone one who signs their own texts off, and says no to any other answer', async () => {
  expect((await register('first', { house: 'many' })).status).toBe(400)
  expect((await register('first', { house: 'one' })).status).toBe(200)
  const { docs } = await forme.payload.find({ collection: 'users', depth: 0 })
  expect(docs.map(({ roles }) => roles)).toEqual([['admin', 'editor', 'publisher']])
  const { fourEyes } = await forme.payload.findGlobal({ slug: 'magazine', depth: 0 })
  expect(fourEyes).toBe(false)
})
