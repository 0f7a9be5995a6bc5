import { afterAll, beforeAll, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { openTestPayload, type TestPayload } from '../openTestPayload'

let forme: TestPayload
beforeAll(async () => {
  forme = await openTestPayload()
})
afterAll(() => forme.close())

const register = (name: string) =>
  callREST(forme.payload, {
    method: 'POST',
    path: '/users/first-register',
    body: {
      name,
      email: `${name}@example.org`,
      password: 'lantern gravel oboe mitten',
      roles: ['writer'],
    },
  })

it('makes the first person an admin, whatever they ask for, and nobody after them', async () => {
  expect((await register('first')).status).toBe(200)
  expect((await register('second')).status).toBe(403)
  const { docs } = await forme.payload.find({ collection: 'users', depth: 0 })
  expect(docs.map(({ name, roles }) => [name, roles])).toEqual([['first', ['admin', 'writer']]])
})
