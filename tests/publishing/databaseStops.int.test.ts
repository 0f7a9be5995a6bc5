import { afterAll, beforeAll, expect, it } from 'vitest'
import { makePeople, type People } from '../factories/makePeople'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { openTestServer, type TestServer } from '../openTestServer'
import { soon } from '../soon'
import { failStatement } from './failStatement'
import { hashTables } from './hashTables'
import { makeVolume, rewriteVolume, type Volume } from './makeVolume'
import { openReader, type Look, type Reader } from './openReader'
import { preparePrint } from './preparePrint'
import { quietly } from './quietly'

/**
 * The database itself stops in the middle of a publication, as in a power cut, and comes back. A
 * server of this test's own, because the others share theirs.
 */
let server: TestServer
let forme: TestPayload
let people: People
let reader: Reader
let volume: Volume
/** What readers ask for all the time, and what nobody has asked for when the database stops. */
let pages: string[]
let unseen: string[]
/** Of how many statements the publication of such an issue is made. */
let statements: number

beforeAll(async () => {
  server = await openTestServer({ fsync: 'off' })
  forme = await openTestPayload({ databaseURL: server.databaseURL, drop: () => server.close() })
  people = await makePeople(forme.payload)
  volume = await makeVolume(forme.payload, people, { count: 2, word: 'first' })
  await publishNow(forme.payload, people, volume.issue.id)
  await rewriteVolume(forme.payload, people, volume, 'second')
  const print = await preparePrint(forme.payload, people, volume.issue.id)
  const { count, last } = await failStatement(forme.payload, { fault: 'lost', place: 0 }, print)
  expect(last).toMatch(/^commit/i)
  statements = count
  const slugs: string[] = []
  for (const id of volume.articles) {
    const { slug } = await forme.payload.findByID({ collection: 'articles', id, depth: 0 })
    slugs.push(String(slug))
  }
  const issue = `/issues/${volume.issue.slug}`
  pages = ['/', issue, `${issue}/issue.epub`, ...slugs.map((slug) => `${issue}/${slug}`)]
  unseen = slugs.map((slug) => `${issue}/${slug}/article.txt`)
  await rewriteVolume(forme.payload, people, volume, 'third')
  reader = await openReader()
})
afterAll(async () => {
  reader.close()
  await forme.close()
})

/** What readers have of the issue. */
const look = (): Promise<Look[]> => Promise.all(pages.map((page) => reader.ask(page)))

it.each([
  ['in the middle of a publication', 0],
  ['before its last word', 1],
])('where it stops %s, all is as it was, for readers without a break', async (_, time) => {
  const print = await preparePrint(forme.payload, people, volume.issue.id)
  const before = await hashTables(server.databaseURL)
  const seen = await look()
  expect(seen.map(({ status }) => status)).toEqual(pages.map(() => 200))
  await quietly(forme.payload, async () => {
    const place = time === 0 ? Math.round(statements / 2) : statements
    let outcome = ''
    await failStatement(forme.payload, { fault: server.crash, place }, async () => {
      outcome = await print()
    })
    expect(outcome).not.toBe('done')
    expect(await look()).toEqual(seen)
    expect(await reader.ask(`/issues/${volume.issue.slug}/never`)).toMatchObject({ status: 404 })
    expect(await reader.ask(unseen[time] ?? '')).toMatchObject({ status: 200 })
    await server.restart()
  })
  expect(await hashTables(server.databaseURL)).toEqual(before)
  expect(await look()).toEqual(seen)
})

it('prints the same preview afterwards, and readers have it', async () => {
  const print = await preparePrint(forme.payload, people, volume.issue.id)
  const [seen] = await look()
  expect(await print()).toBe('done')
  await soon()
  const [now] = await look()
  expect(now?.status).toBe(200)
  expect(now?.hash).not.toBe(seen?.hash)
})
