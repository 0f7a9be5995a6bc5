import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect } from '../../scripts/postgres/connect.mjs'
import { runQueue } from '../../src/jobs/runQueue'
import { signOffArticle } from '../../src/operations/signOffArticle'
import { submitArticle } from '../../src/operations/submitArticle'
import { listRows } from '../doors/listRows'
import { queryRows } from '../doors/queryRows'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openMailServer, sendThrough, type MailServer } from '../mail/openMailServer'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { prepareProcess, type PreparedProcess } from '../prepareProcess'

/**
 * A process that is killed in the middle of an act leaves all of it or nothing. The middle is where
 * the test holds a table shut: what was written before it is in the open transaction.
 */
let forme: TestPayload
let people: People
let server: MailServer
let acting: PreparedProcess
beforeAll(async () => {
  acting = await prepareProcess(path.join(import.meta.dirname, 'actProcess.ts'))
  server = await openMailServer()
  forme = await openTestPayload()
  sendThrough(forme.payload, server, 'desk@example.org')
  people = await makePeople(forme.payload)
})
afterAll(async () => {
  acting.remove()
  await forme.close()
  await server.stop()
})
beforeEach(() => queryRows(forme.databaseURL, 'delete from payload_jobs'))

function begin(told: Record<string, unknown>): { child: ChildProcess; ended: Promise<unknown> } {
  const { child, ended } = acting.begin()
  child.send(told)
  return { child, ended }
}

/** On a busy machine it takes a process minutes to load Payload. */
const LONG = { timeout: 240_000, interval: 50 }
const countSessions = async (which: string) =>
  Number(
    (
      await queryRows(
        forme.databaseURL,
        `select count(*) from pg_stat_activity where datname = current_database() and ${which}`,
      )
    )[0]?.count,
  )

/** Begins an act, kills its process where it waits for the table, and waits until the database knows. */
async function killAt(table: string, told: Record<string, unknown>): Promise<void> {
  const client = await connect(forme.databaseURL)
  try {
    await client.query(`begin; lock table ${table} in exclusive mode`)
    const { child, ended } = begin(told)
    try {
      await vi.waitFor(
        async () => expect(await countSessions(`wait_event_type = 'Lock'`)).toBeGreaterThan(0),
        LONG,
      )
    } finally {
      child.kill('SIGKILL')
    }
    expect(await ended).toBe('SIGKILL')
  } finally {
    await client.end()
  }
  await vi.waitFor(async () => {
    const open = `wait_event_type = 'Lock' or state like 'idle in transaction%'`
    expect(await countSessions(`(${open})`)).toBe(0)
  }, LONG)
}

describe('killed while a text is submitted', () => {
  it.each(['_articles_v', 'turns', 'audit_entries', 'payload_jobs'])(
    'before %s is written: nothing of it, and it can be submitted',
    async (table) => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      const before = await listRows(forme.databaseURL)
      await killAt(table, { act: 'submit', id, user: people.writer.id })
      expect(await listRows(forme.databaseURL)).toEqual(before)
      const req = await requestOf(forme.payload, people.writer)
      expect(await submitArticle({ id, req })).toMatchObject({ stage: 'submitted' })
    },
  )
})

describe('killed while a text is approved', () => {
  it.each(['sign_offs', 'audit_entries', 'payload_jobs'])(
    'before %s is written: nothing of it, and it can be approved',
    async (table) => {
      const { id } = await makeArticle(forme.payload, { by: people.writer })
      const { contentHash } = await submitArticle({
        id,
        req: await requestOf(forme.payload, people.writer),
      })
      const signOff = async (kind: string) =>
        signOffArticle({
          id,
          contentHash,
          kind,
          req: await requestOf(forme.payload, people.editor),
        })
      await signOff('edit')
      const before = await listRows(forme.databaseURL)
      const kind = 'quotations'
      await killAt(table, { act: 'signOff', id, contentHash, kind, user: people.editor.id })
      expect(await listRows(forme.databaseURL)).toEqual(before)
      expect(await signOff(kind)).toMatchObject({ stage: 'approved' })
    },
  )
})

it('a message whose process is killed while it is sent is sent by another', async () => {
  await forme.payload.jobs.queue({
    task: 'sendMessage',
    input: { to: 'somebody@example.org', subject: 'Patience', text: 'It takes a while.' },
  })
  await server.stop()
  const calls: unknown[] = []
  const mute = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    calls.push(socket)
  })
  await new Promise<void>((resolve) => {
    mute.listen(Number(new URL(server.url).port), '127.0.0.1', resolve)
  })
  const { child, ended } = begin({ act: 'send' })
  await vi.waitFor(() => expect(calls).toHaveLength(1), LONG)
  child.kill('SIGKILL')
  await ended
  await new Promise((resolve) => mute.close(resolve))
  await server.resume()
  const jobs = () => queryRows(forme.databaseURL, 'select processing from payload_jobs')
  expect(await jobs()).toEqual([{ processing: true }])
  await runQueue(forme.payload)
  expect(server.letters).toEqual([])
  await queryRows(
    forme.databaseURL,
    `update payload_jobs set updated_at = now() - interval '2 minutes'`,
  )
  await runQueue(forme.payload)
  expect(server.letters.map(({ to }) => to)).toEqual([['somebody@example.org']])
  expect(await jobs()).toEqual([])
})
