import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '../../scripts/postgres/connect.mjs'
import { previewIssue } from '../../src/operations/previewIssue'
import { queryRows } from '../doors/queryRows'
import { makePeople, type People } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { prepareProcess, type PreparedProcess } from '../prepareProcess'
import { hashTables } from './hashTables'
import { makeVolume } from './makeVolume'
import { preparePrint } from './preparePrint'
import { quietly } from './quietly'

/** A publication is brought to an end in the middle, from outside. */
let forme: TestPayload
let people: People
let publishing: PreparedProcess
beforeAll(async () => {
  publishing = await prepareProcess(path.join(import.meta.dirname, 'publisherProcess.ts'))
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(async () => {
  publishing.remove()
  await forme.close()
})

/** Tables in the order in which a publication writes to them. */
const TABLES = ['_articles_v', 'editions', 'search_texts', 'audit_entries']

/** Does work while nobody can write to a table, so that a publication stands still at it. */
async function whileShut(table: string, work: () => Promise<void>): Promise<void> {
  const client = await connect(forme.databaseURL)
  try {
    await client.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`)
    await work()
  } finally {
    await client.end()
  }
}

const countWaiting = async () =>
  (
    await queryRows(
      forme.databaseURL,
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
  ).length

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50))
}

describe('in the middle of a publication', () => {
  it.each(TABLES)('the process is killed, before %s is written', async (table) => {
    const { issue } = await makeVolume(forme.payload, people, { count: 2, word: `kill${table}` })
    const { manifestHash } = await previewIssue({
      id: issue.id,
      req: await requestOf(forme.payload, people.publisher),
    })
    const before = await hashTables(forme.databaseURL)
    await whileShut(table, async () => {
      const { child, ended } = publishing.begin()
      child.send({ id: issue.id, manifestHash, user: people.publisher.id })
      await until(async () => (await countWaiting()) > 0)
      child.kill('SIGKILL')
      expect(await ended).toBe('SIGKILL')
    })
    await until(async () => (await countWaiting()) === 0)
    await until(async () => (await countOpen()) === 0)
    expect(await hashTables(forme.databaseURL)).toEqual(before)
    expect(await (await preparePrint(forme.payload, people, issue.id))()).toBe('done')
  })

  it.each(TABLES)('the database goes away, before %s is written', async (table) => {
    const { issue } = await makeVolume(forme.payload, people, { count: 2, word: `stop${table}` })
    const print = await preparePrint(forme.payload, people, issue.id)
    const before = await hashTables(forme.databaseURL)
    const name = new URL(forme.databaseURL).pathname.slice(1)
    const admin = await connect(inject('testCluster').adminURL)
    try {
      await quietly(forme.payload, async () => {
        let printing: Promise<string> = Promise.resolve('')
        await whileShut(table, async () => {
          printing = print()
          await until(async () => (await countWaiting()) > 0)
          await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
          await admin.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = '${name}' AND wait_event_type = 'Lock'`,
          )
        })
        expect(await printing).not.toBe('done')
      })
    } finally {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
      await admin.end()
    }
    expect(await hashTables(forme.databaseURL)).toEqual(before)
    expect(await print()).toBe('done')
  })
})

/** Transactions that are open besides the question itself. */
const countOpen = async () =>
  (
    await queryRows(
      forme.databaseURL,
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`,
    )
  ).length
