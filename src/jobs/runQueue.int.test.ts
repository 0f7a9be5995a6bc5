import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { queryRows } from '../../tests/doors/queryRows'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { runQueue } from './runQueue'

let forme: TestPayload
beforeAll(async () => {
  forme = await openTestPayload()
})
afterAll(() => forme.close())
beforeEach(() => queryRows(forme.databaseURL, 'delete from payload_jobs'))

const countSent = () => {
  try {
    return readdirSync(path.join(forme.dataFolder, 'outbox')).length
  } catch {
    return 0
  }
}

async function queue(set?: string): Promise<void> {
  const input = { to: 'somebody@example.org', subject: 'A text waits', text: 'See the desk.' }
  const { id } = await forme.payload.jobs.queue({ task: 'sendMessage', input })
  if (set) await queryRows(forme.databaseURL, `update payload_jobs set ${set} where id = ${id}`)
}

it.each([
  ['runs what is queued and removes it', undefined, 1],
  [
    'gives back and runs what a dead process took',
    "processing = true, updated_at = now() - interval '2 minutes'",
    1,
  ],
  ['leaves alone what is being done', 'processing = true', 0],
  ['leaves alone what waits for its time', "wait_until = now() + interval '1 hour'", 0],
  ['runs what has waited for its time', "wait_until = now() - interval '1 second'", 1],
  ['leaves alone what has been given up', 'has_error = true', 0],
])('%s', async (_name, set, sent) => {
  const before = countSent()
  await queue(set)
  await runQueue(forme.payload)
  expect(countSent() - before).toBe(sent)
  const left = await queryRows(forme.databaseURL, 'select id from payload_jobs')
  expect(left).toHaveLength(1 - sent)
})
