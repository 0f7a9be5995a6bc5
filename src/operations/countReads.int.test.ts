import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queryRows } from '../../tests/doors/queryRows'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { printIssue, type Printed } from '../../tests/factories/printIssue'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { noteBackup } from '../lib/backup/lastBackup'
import { listReads } from '../queries/listReads'
import { measureHouse } from '../queries/measureHouse'
import { countReads } from './countReads'

let forme: TestPayload
let people: People
let printed: Printed
let path: string

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  printed = await printIssue(forme.payload, people)
  const { slug } = await forme.payload.findByID({
    collection: 'articles',
    id: printed.article,
    depth: 0,
  })
  path = `/issues/${printed.issue.slug}/${slug}`
})
afterAll(() => forme.close())

const count = (...reads: { day: string; path: string; count: number }[]) =>
  countReads({ payload: forme.payload, reads })
const list = async (who: keyof Pick<People, 'editor' | 'writer' | 'publisher'>) =>
  listReads({
    limit: 10,
    req: await requestOf(forme.payload, people[who]),
    today: '2026-11-30',
  })

describe('countReads', () => {
  it('is nothing to look at before anything was read', async () => {
    expect(await list('editor')).toEqual({ articles: [], total: 0, since: null })
  })

  it('adds what was read of any print to the days of the article', async () => {
    const earlier = path.replace(/\/([^/]+)$/, '/editions/1/$1')
    await count(
      { day: '2026-11-30', path, count: 2 },
      { day: '2026-11-30', path: earlier, count: 1 },
      { day: '2026-11-24', path, count: 10 },
      { day: '2026-11-23', path, count: 100 },
    )
    await Promise.all([
      count({ day: '2026-11-30', path, count: 4 }),
      count({ day: '2026-10-31', path, count: 1000 }),
    ])
    expect(await list('editor')).toEqual({
      articles: [
        {
          article: printed.article,
          title: expect.any(String),
          issues: [printed.issue.number],
          today: 7,
          week: 17,
          month: 117,
          ever: 1117,
        },
      ],
      total: 1,
      since: '2026-10-31',
    })
  })

  it('leaves out what no print has', async () => {
    await count({ day: '2026-11-30', path: '/issues/51/nowhere', count: 5 })
    const rows = await queryRows(forme.databaseURL, 'select sum(count) as sum from article_reads')
    expect(Number(rows[0]?.['sum'])).toBe(1117)
  })

  it('is shown to those who may read every article', async () => {
    expect((await list('publisher'))?.total).toBe(1)
    expect(await list('writer')).toBeNull()
  })
})

describe('measureHouse', () => {
  it('counts the queue and knows the backup', async () => {
    const before = await measureHouse(forme.payload)
    expect(before.backup).toEqual({ goodAt: null, failedAt: null })
    await forme.payload.jobs.queue({
      task: 'sendMessage',
      input: { to: 'a@example.org', subject: 'A subject', text: 'Words' },
    })
    const at = '2026-11-30T02:00:00.000Z'
    await noteBackup(forme.databaseURL, { good: { at, file: 'a.tar.gz', bytes: 1 } })
    const { backup, queue } = await measureHouse(forme.payload)
    expect(queue.waiting).toBe(before.queue.waiting + 1)
    expect(queue.oldest).toBeInstanceOf(Date)
    expect(backup.goodAt?.toISOString()).toBe(at)
  })
})
