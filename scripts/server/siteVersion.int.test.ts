import pino from 'pino'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { makePeople } from '../../tests/factories/makePeople'
import { printIssue } from '../../tests/factories/printIssue'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { getLibrary } from '../../src/queries/getLibrary'
import { connect } from '../postgres/connect.mjs'
import { FRESH, watchSiteVersion } from './siteVersion.mjs'

let forme: TestPayload
const log = pino({ level: 'silent' })
beforeAll(async () => {
  forme = await openTestPayload()
})
afterAll(() => forme.close())

async function query(statement: string, url = forme.databaseURL): Promise<void> {
  const client = await connect(url)
  await client.query(statement)
  await client.end()
}

const settle = () => new Promise((resolve) => setTimeout(resolve, FRESH + 50))

it('says the version that the library has, and another once something is published', async () => {
  const site = watchSiteVersion({ databaseURL: forme.databaseURL, log })
  try {
    const people = await makePeople(forme.payload)
    const empty = await site.current()
    expect(empty).toBe(`${(await getLibrary(forme.payload)).version} none`)
    const { issue } = await printIssue(forme.payload, people)
    await settle()
    const first = await site.current()
    expect(first).not.toBe(empty)
    expect(first).toBe(`${(await getLibrary(forme.payload)).version} none`)
    expect(site.current()).toBe(first) // at once, for a quarter of a second
    await query(`update issues set withdrawn_at = now() where id = ${issue.id}`)
    await settle()
    expect(await site.current()).not.toBe(first)
  } finally {
    await site.close()
  }
})

it('takes what was asked for later elsewhere, and nothing older', async () => {
  const site = watchSiteVersion({ databaseURL: forme.databaseURL, log })
  try {
    await site.current()
    site.learn({ version: 'later', askedAt: Date.now() + 1 })
    expect(site.current()).toBe('later')
    site.learn({ version: 'earlier', askedAt: Date.now() - 10_000 })
    expect(site.current()).toBe('later')
  } finally {
    await site.close()
  }
})

it('goes on with what was last known while the database is away, says so, and recovers', async () => {
  const name = new URL(forme.databaseURL).pathname.slice(1)
  const tell = (statement: string) => query(statement, inject('testCluster').adminURL)
  const warned = vi.spyOn(log, 'warn')
  const site = watchSiteVersion({ databaseURL: forme.databaseURL, log })
  const known = await site.current()
  try {
    await tell(`alter database ${name} allow_connections false`)
    await tell(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
    for (let times = 0; times < 2; times += 1) {
      await settle()
      expect(await site.current()).toBe(known)
    }
    expect(warned).toHaveBeenCalledTimes(1)
    const other = watchSiteVersion({ databaseURL: forme.databaseURL, log })
    expect(await other.current()).toBeNull()
    await other.close()
  } finally {
    await tell(`alter database ${name} allow_connections true`)
  }
  await query(`update issues set withdrawal_reason = 'changed'`)
  await settle()
  expect(await site.current()).not.toBe(known)
  await site.close()
})
