import { afterAll, beforeAll, expect, it } from 'vitest'
import { queryRows } from '../doors/queryRows'
import { makePeople, type People } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { runQueue } from '../../src/jobs/runQueue'
import { getMail } from '../../src/queries/mail/getMail'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

it('shows admins what is kept, what waits and what was given up', async () => {
  const queue = (subject: string) =>
    forme.payload.jobs.queue({
      task: 'sendMessage',
      input: { to: 'somebody@example.org', subject, text: 'See the desk.' },
    })
  await queue('Kept')
  await runQueue(forme.payload)
  const { id } = await queue('Given up')
  await queryRows(
    forme.databaseURL,
    `update payload_jobs set has_error = true, total_tried = 13,
       error = '{"message": "no such mailbox"}' where id = ${id}`,
  )
  await queue('Waiting')
  const mail = await getMail(await requestOf(forme.payload, people.admin))
  expect(mail?.hasServer).toBe(false)
  expect(mail?.waiting).toMatchObject([
    { subject: 'Waiting', tried: 0, failure: null, isGivenUp: false },
    { subject: 'Given up', tried: 13, failure: 'no such mailbox', isGivenUp: true },
  ])
  expect(mail?.kept).toMatchObject({
    total: 1,
    messages: [{ subject: 'Kept', text: 'See the desk.', to: 'somebody@example.org' }],
  })
})

it.each([undefined, 'writer', 'editor', 'publisher'] as const)('shows %s nothing', async (role) => {
  expect(await getMail(await requestOf(forme.payload, role && people[role]))).toBeNull()
})
